// Which associations touch some entities, and how many studies does each rest on?
// to: node: {id: text, subjectId: text, objectId: text, studies: whole}
// order: node.id
// parameters: $ids: texts, $kinds?: texts, $around: texts, $minStudies: whole
MATCH (near:Entity)<-[:SUBJECT|OBJECT]-(association:Association)-[:SUBJECT|OBJECT]->(far:Entity)
WHERE near.id IN $ids AND far.id <> near.id
  AND ($kinds IS NULL OR far.kind IN $kinds OR far.id IN $around)
WITH DISTINCT association
@evidence-of-association@
WITH association, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
WITH {id: association.id, subjectId: association.subjectId, objectId: association.objectId, studies: studies} AS node
