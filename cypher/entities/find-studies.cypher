// Which studies have these ids: their own, or their PMID, PMCID, DOI or registration?
// to: node: Study, found: {position: whole, asked: text, rank: whole}
// order: found.position, found.rank, node.id
// parameters: $ids: texts
UNWIND range(0, size($ids) - 1) AS position
CALL (position) {
  MATCH (node:Study {id: $ids[position]})
  RETURN node AS node, 0 AS rank
  UNION
  MATCH (node:Study)
  WHERE 'PMID:' + node.pmid = $ids[position] OR 'PMCID:' + node.pmcid = $ids[position]
    OR 'DOI:' + node.doi = $ids[position] OR 'NCT:' + node.registration = $ids[position]
  RETURN node AS node, 2 AS rank
}
WITH node, {position: position, asked: $ids[position], rank: rank} AS found
