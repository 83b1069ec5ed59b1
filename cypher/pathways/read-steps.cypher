// What do these signed steps rest on, as far as it passes a filter, and which pair bears on each?
// to: node: {position: whole, id: text, subjectId: text, objectId: text, isCausal: truth, claims: texts, own: truth, studies: whole, specificity: real, kindOfClaim: text}
// order: node.position
// parameters: $steps: {from: text, to: text, sign: whole}[]
UNWIND range(0, size($steps) - 1) AS position
MATCH (source:Entity {id: $steps[position].from})-[step:AFFECTS]->(target:Entity {id: $steps[position].to})
WHERE step.sign = $steps[position].sign
WITH position, source.id AS sourceId, target.id AS targetId, coalesce(step.pathRole, 'causal') = 'causal' AS isCausal, @step-record@ AS record
WITH {position: position, id: sourceId, subjectId: sourceId, objectId: targetId, isCausal: isCausal, claims: record.claims, own: record.own, studies: record.studies, specificity: record.specificity, kindOfClaim: record.kindOfClaim} AS node
