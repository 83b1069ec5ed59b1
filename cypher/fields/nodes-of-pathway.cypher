// Which entities does a pathway run through, in its order?
// from: pathway: {nodeIds: texts}
// to: node: Entity, place: {position: whole}
// order: place.position
UNWIND range(0, size(pathway.nodeIds) - 1) AS position
MATCH (node:Entity {id: pathway.nodeIds[position]})
WITH node, {position: position} AS place
