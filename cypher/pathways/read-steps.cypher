// What do these signed steps rest on, as far as it passes a filter, and which pairs bear on each: as walked, and as claimed where claims are walked from object to subject?
// to: node: {position: whole, id: text, subjectId: text, objectId: text, inverse: texts, levels: texts, studies: whole, specificity: real}, turned: {id: text, subjectId: text, objectId: text}
// order: node.position
// parameters: $steps: {from: text, to: text, sign: whole}[]
UNWIND range(0, size($steps) - 1) AS position
MATCH (source:Entity {id: $steps[position].from})-[step:AFFECTS]->(target:Entity {id: $steps[position].to})
WHERE step.sign = $steps[position].sign
WITH position, source.id AS sourceId, target.id AS targetId, coalesce(step.inverse, []) AS inverse, @step-record@ AS record
WITH {position: position, id: sourceId, subjectId: sourceId, objectId: targetId, inverse: inverse, levels: record.levels, studies: record.studies, specificity: record.specificity} AS node,
  {id: targetId, subjectId: targetId, objectId: CASE WHEN size(inverse) = 0 THEN '' ELSE sourceId END} AS turned
