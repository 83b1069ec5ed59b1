// Which studies have these ids: their own, or their PMID, PMCID, DOI or registration, in any case? What has an id as its own comes alone. A registration stands alone or behind the prefix of its registry.
// to: node: Study, found: {position: whole, asked: text, rank: whole}
// order: found.position, found.rank, node.id
// parameters: $ids: texts
UNWIND range(0, size($ids) - 1) AS position
CALL (position) {
  MATCH (node:Study {id: $ids[position]})
  RETURN node AS node, 0 AS rank
  UNION
  CALL (position) {
    MATCH (own:Study {id: $ids[position]})
    RETURN count(own) AS owned
  }
  WITH toLower($ids[position]) AS asked, owned
  WHERE owned = 0
  MATCH (node:Study)
  WHERE toLower(node.id) = asked OR 'pmid:' + node.pmid = asked OR 'pmcid:' + toLower(node.pmcid) = asked
    OR 'doi:' + toLower(node.doi) = asked OR toLower(node.registration) = asked
    OR asked ENDS WITH ':' + toLower(node.registration) OR replace(toLower(node.registration), ' ', ':') = asked
  RETURN node AS node, 2 AS rank
}
WITH node, {position: position, asked: $ids[position], rank: rank} AS found
