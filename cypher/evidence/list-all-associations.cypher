// On which ordered pairs of entities is there a claim or a result? As list-associations, where the evidence needs no more than a number of studies.
// to: node: Association
// order: node.subjectId, node.objectId
// facets: subjectKind = subject.kind; objectKind = object.kind
// parameters: $subjects?: texts, $objects?: texts, $subjectKinds?: texts, $objectKinds?: texts, $minStudies: whole
MATCH (subject:Entity)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(object:Entity)
WHERE ($subjects IS NULL OR subject.id IN $subjects)
  AND ($objects IS NULL OR object.id IN $objects)
  AND ($subjectKinds IS NULL OR subject.kind IN $subjectKinds)
  AND ($objectKinds IS NULL OR object.kind IN $objectKinds)
  AND size(association.keptStudyIds) >= $minStudies
WITH association AS node, subject, object
