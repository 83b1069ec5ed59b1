// Which associations does a picture draw?
// to: node: Association, found: {position: whole}
// order: found.position
// parameters: $ids: texts
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Association {id: $ids[position]})
WITH node, {position: position} AS found
