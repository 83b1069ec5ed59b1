// Through which mechanisms do cell sources act, and which processes do routes and mechanisms move, inherited links among them?
// to: node: {subjectId: text, objectId: text, own: truth}
// order: node.subjectId, node.objectId
// parameters: $ids: texts, $unfiltered: truth, $minStudies: whole
MATCH (subject:Entity)-[step:AFFECTS]->(object:Entity)
WHERE subject.id IN $ids
  AND object.kind IN CASE subject.kind WHEN 'CellSource' THEN ['Mechanism'] WHEN 'Route' THEN ['Mechanism', 'Process'] ELSE ['Process'] END
WITH subject, object, step, size(reduce(seen = [], entry IN @step-entries@ | CASE WHEN step.evidenceStudies[entry] IN seen THEN seen ELSE seen + [step.evidenceStudies[entry]] END)) AS studies
WHERE CASE WHEN coalesce(size(step.evidenceLevels), 0) = 0 THEN $unfiltered ELSE studies >= $minStudies END
WITH subject.id AS subjectId, object.id AS objectId, max(CASE WHEN coalesce(step.own, true) THEN 1 ELSE 0 END) AS own
WITH {subjectId: subjectId, objectId: objectId, own: own = 1} AS node
