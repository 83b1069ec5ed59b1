// Which releases have these ids?
// to: node, found
// order: found.position
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Release {id: $ids[position]})
WITH node, {position: position, asked: $ids[position], rank: 0} AS found
