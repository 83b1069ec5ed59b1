// Which associations touch some things, and how many studies does each rest on?
// to: node
// order: node.id
MATCH (near:Entity)<-[:SUBJECT|OBJECT]-(association:Association)-[:SUBJECT|OBJECT]->(far:Entity)
WHERE near.id IN $ids AND far.id <> near.id
  AND ($kinds IS NULL OR far.kind IN $kinds OR far.id IN $around)
WITH DISTINCT association
@association-passes@
WITH {id: association.id, subjectId: association.subjectId, objectId: association.objectId, studies: studies} AS node
WHERE node.studies >= $minStudies
