// On which pairs do signed steps rest that are walked from object to subject: those of where the step starts and of its superclasses, nearest first?
// to: node: {position: whole, distance: whole, id: text, subjectId: text, objectId: text}
// order: node.position, node.distance, node.objectId
// parameters: $steps: {from: text, to: text, sign: whole}[]
UNWIND range(0, size($steps) - 1) AS position
MATCH (source:Entity {id: $steps[position].from})-[step:AFFECTS]->(target:Entity {id: $steps[position].to})
WHERE step.sign = $steps[position].sign AND size(coalesce(step.inverse, [])) > 0
MATCH route = (source)-[:SUBCLASS_OF*0..8]->(start:Entity)
WITH position, target.id AS targetId, start.id AS startId, min(length(route)) AS distance
WITH {position: position, distance: distance, id: targetId, subjectId: targetId, objectId: startId} AS node
