// On which ordered pairs of entities is there a claim or a result?
// Results have no predicate, level or species of their own: a filter by those, or by sign, looks at claims alone; one by population looks at both.
// to: node: Association
// order: node.subjectId, node.objectId
// facets: subjectKind = subject.kind; objectKind = object.kind
// parameters: $subjects?: texts, $objects?: texts, $subjectKinds?: texts, $objectKinds?: texts, $minStudies: whole, $predicates?: texts, $signs?: wholes, $levels?: texts, $species?: texts, $humanOnly: truth, $excludeRetracted: truth
MATCH (subject:Entity)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(object:Entity)
WHERE ($subjects IS NULL OR subject.id IN $subjects)
  AND ($objects IS NULL OR object.id IN $objects)
  AND ($subjectKinds IS NULL OR subject.kind IN $subjectKinds)
  AND ($objectKinds IS NULL OR object.kind IN $objectKinds)
CALL (association, subject, object) {
  @evidence-of-association@
  RETURN study.id AS studyId
  UNION
  MATCH (subject)<-[:SUBJECT]-(result:Result)-[:OF_OUTCOME]->(object)
  WHERE $predicates IS NULL AND $signs IS NULL AND $levels IS NULL AND $species IS NULL AND NOT $humanOnly
  MATCH (result)-[:REPORTED_BY]->(study:Study)
  WHERE (NOT $excludeRetracted OR study.retraction <> 'retracted')
    AND @result-seen-in@
  RETURN study.id AS studyId
}
WITH association AS node, subject, object, count(DISTINCT studyId) AS studies
WHERE studies >= $minStudies
