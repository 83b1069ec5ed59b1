// Which entities have these ids: their own, a cross-reference to the same in another vocabulary, or a retired one? Own ids come before retired ones, and those before cross-references; a reference to what is only related leads nowhere.
// to: node: Entity, found: {position: whole, asked: text, rank: whole}
// order: found.position, found.rank, node.id
// parameters: $ids: texts, $kinds?: texts
UNWIND range(0, size($ids) - 1) AS position
CALL (position) {
  MATCH (node:Entity {id: $ids[position]})
  RETURN node AS node, 0 AS rank
  UNION
  MATCH (:RetiredIdentifier {id: $ids[position]})-[:REPLACED_BY]->(node:Entity)
  RETURN node AS node, 1 AS rank
  UNION
  MATCH (:CrossReference {id: $ids[position]})<-[link:HAS_CROSS_REFERENCE]-(node:Entity)
  WHERE link.relation <> 'related'
  RETURN node AS node, 2 AS rank
}
WITH node, position, rank
WHERE $kinds IS NULL OR node.kind IN $kinds
WITH node, {position: position, asked: $ids[position], rank: rank} AS found
