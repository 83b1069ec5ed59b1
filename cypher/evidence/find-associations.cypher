// Which associations have these ids?
// to: node: Association, found: {position: whole, asked: text, rank: whole}
// order: found.position
// parameters: $ids: texts
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Association {id: $ids[position]})
WITH node, {position: position, asked: $ids[position], rank: 0} AS found
