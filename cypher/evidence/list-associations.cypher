// Which ordered pairs of things does the literature say something about?
// to: node: Association
// order: node.subjectId, node.objectId
// facets: subjectKind = subject.kind; objectKind = object.kind
// parameters: $subjects?: texts, $objects?: texts, $subjectKinds?: texts, $objectKinds?: texts, $minStudies: whole
MATCH (subject:Entity)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(object:Entity)
WHERE ($subjects IS NULL OR subject.id IN $subjects)
  AND ($objects IS NULL OR object.id IN $objects)
  AND ($subjectKinds IS NULL OR subject.kind IN $subjectKinds)
  AND ($objectKinds IS NULL OR object.kind IN $objectKinds)
@evidence-of-association@
WITH association AS node, subject, object, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
