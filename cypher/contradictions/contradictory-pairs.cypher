// On which ordered pairs do claims contradict each other, on one pair (PAIR), on the pair of a superclass (CLASS) or of a therapy that uses the cells (USE), or do results point apart (RESULT)?
// Two claims contradict where one raises and the other lowers, or where one has a sign and the other looked for that sign and found none.
// Only candidates: anyone who reads the reports below filters evidence.
// to: node: {level: text, subjectId: text, objectId: text, againstId: text}
// order: node.level, node.subjectId, node.objectId, node.againstId
// parameters: $subjects?: texts, $objects?: texts, $subjectKinds?: texts, $objectKinds?: texts, $predicates?: texts
CALL () {
  MATCH (association:Association)
  RETURN association.subjectId AS subjectId, association.objectId AS objectId, association.subjectId AS againstId, 'PAIR' AS level
  UNION
  MATCH (association:Association)-[:SUBJECT]->(lower:Entity)-[:SUBCLASS_OF*1..8]->(upper:Entity)
  WHERE upper.id <> lower.id
  RETURN association.subjectId AS subjectId, association.objectId AS objectId, upper.id AS againstId, 'CLASS' AS level
  UNION
  MATCH (association:Association)-[:SUBJECT]->(lower:Entity)-[:SUBCLASS_OF*0..8]->(used:Entity)<-[:USES]-(upper:Entity)
  WHERE upper.id <> lower.id
  RETURN association.subjectId AS subjectId, association.objectId AS objectId, upper.id AS againstId, 'USE' AS level
  UNION
  MATCH (given:Entity)<-[:SUBJECT]-(result:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE result.comparedWith IN ['comparator', 'baseline']
  WITH given.id AS subjectId, measure.id AS objectId, count(DISTINCT result.direction) AS directions
  WHERE directions > 1
  RETURN subjectId AS subjectId, objectId AS objectId, subjectId AS againstId, 'RESULT' AS level
}
MATCH (subject:Entity {id: subjectId})
MATCH (against:Entity {id: againstId})
MATCH (object:Entity {id: objectId})
WITH subject, against, object, level
WHERE ($subjects IS NULL OR subject.id IN $subjects OR against.id IN $subjects)
  AND ($objects IS NULL OR object.id IN $objects)
  AND ($subjectKinds IS NULL OR subject.kind IN $subjectKinds OR against.kind IN $subjectKinds)
  AND ($objectKinds IS NULL OR object.kind IN $objectKinds)
CALL (subject, object) {
  MATCH (:Association {id: 'ASSOC:' + subject.id + '~' + object.id})<-[:STATES]-(claim:Claim)
  WHERE (claim.sign <> 0 OR claim.polarity IN ['null', 'negative']) AND ($predicates IS NULL OR claim.predicate IN $predicates)
  WITH claim
  ORDER BY claim.id
  RETURN collect([claim.sign, CASE WHEN claim.sign = 0 THEN coalesce(claim.testedSign, 0) ELSE 0 END]) AS mine
}
CALL (against, object) {
  MATCH (:Association {id: 'ASSOC:' + against.id + '~' + object.id})<-[:STATES]-(claim:Claim)
  WHERE (claim.sign <> 0 OR claim.polarity IN ['null', 'negative']) AND ($predicates IS NULL OR claim.predicate IN $predicates)
  WITH claim
  ORDER BY claim.id
  RETURN collect([claim.sign, CASE WHEN claim.sign = 0 THEN coalesce(claim.testedSign, 0) ELSE 0 END]) AS theirs
}
WITH subject, against, object, level, mine, theirs
WHERE (level = 'RESULT' AND $predicates IS NULL)
  OR (level <> 'RESULT' AND any(one IN mine WHERE any(other IN theirs WHERE one[0] * other[0] = -1 OR (one[0] <> 0 AND one[0] = other[1]) OR (other[0] <> 0 AND other[0] = one[1]))))
WITH {level: level, subjectId: subject.id, objectId: object.id, againstId: against.id} AS node
