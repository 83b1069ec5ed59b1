// On which ordered pairs do claims contradict each other, on one pair (PAIR), on the pair of a superclass (CLASS) or of a therapy that uses the cells (USE), or do results point apart (RESULT)?
// Two claims contradict where one raises and the other lowers, or where one has a sign and the other looked for that sign and found none.
// Only candidates, all in one list, with the reports on each pair that one of them names, once: anyone who reads them filters evidence.
// to: node: {id: text, pairs: [level: text, subjectId: text, objectId: text, againstId: text][], claims: [id: text, holderId: text, objectId: text, predicate: text, effect?: truth, pathRole?: text, level: text, basis?: text, setting: texts, species: texts, polarity: text, sign: whole, testedSign?: whole, proxy?: truth, betweenGroups?: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, pooledDesigns?: text, searchTo?: text, year?: whole, studies?: whole, etiology: texts, diseaseStage?: text, routes: [en: text, zh: text][], cells: [en: text, zh: text][], dose?: text, donor: texts, weeks?: whole, comparator?: text, comparatorZh?: text, countries?: texts, stages?: texts, causes?: texts, models?: texts][], results: [id: text, holderId: text, objectId: text, basis?: text, comparedWith: text, direction: text, qualityFlags?: texts, model?: text, models?: texts, desiredDirection?: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, pooledDesigns?: text, searchTo?: text, year?: whole, studies?: whole, routes: [en: text, zh: text][], cells: [en: text, zh: text][], dose?: text, donor: texts, weeks?: whole, comparator?: text, comparatorZh?: text, countries?: texts, stages?: texts, causes?: texts][]}
// order: node.id
// parameters: $subjects?: texts, $objects?: texts, $subjectKinds?: texts, $objectKinds?: texts, $predicates?: texts
CALL () {
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
  }
  MATCH (:Association {id: 'ASSOC:' + subjectId + '~' + objectId})<-[:STATES]-(one:Claim)
  WHERE (one.sign <> 0 OR one.polarity IN ['null', 'negative']) AND ($predicates IS NULL OR one.predicate IN $predicates)
  WITH DISTINCT subjectId, objectId, againstId, level, one.sign AS sign, CASE WHEN one.sign = 0 THEN coalesce(one.testedSign, 0) ELSE 0 END AS tested
  MATCH (:Association {id: 'ASSOC:' + againstId + '~' + objectId})<-[:STATES]-(other:Claim)
  WHERE (other.sign <> 0 OR other.polarity IN ['null', 'negative']) AND ($predicates IS NULL OR other.predicate IN $predicates)
    AND (sign * other.sign = -1 OR (sign <> 0 AND other.sign = 0 AND sign = other.testedSign) OR (other.sign <> 0 AND other.sign = tested))
  RETURN DISTINCT subjectId AS subjectId, objectId AS objectId, againstId AS againstId, level AS level
  UNION
  MATCH (given:Entity)<-[:SUBJECT]-(result:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE result.comparedWith IN ['comparator', 'baseline']
  WITH given.id AS subjectId, measure.id AS objectId, count(DISTINCT result.direction) AS directions
  WHERE directions > 1 AND $predicates IS NULL
  RETURN subjectId AS subjectId, objectId AS objectId, subjectId AS againstId, 'RESULT' AS level
}
MATCH (subject:Entity {id: subjectId}), (against:Entity {id: againstId}), (object:Entity {id: objectId})
WITH subject, against, object, level
WHERE ($subjects IS NULL OR subject.id IN $subjects OR against.id IN $subjects)
  AND ($objects IS NULL OR object.id IN $objects)
  AND ($subjectKinds IS NULL OR subject.kind IN $subjectKinds OR against.kind IN $subjectKinds)
  AND ($objectKinds IS NULL OR object.kind IN $objectKinds)
WITH level, subject.id AS subjectId, object.id AS objectId, against.id AS againstId
ORDER BY level, subjectId, objectId, againstId
WITH collect([level, subjectId, objectId, againstId]) AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  UNWIND [pair[1], pair[3]] AS holderId
  WITH DISTINCT holderId, pair[2] AS objectId
  ORDER BY holderId, objectId
  RETURN collect([holderId, objectId]) AS ends
}
CALL (ends) {
  UNWIND ends AS pair
  WITH pair[0] AS holderId, pair[1] AS objectId
  MATCH (:Association {id: 'ASSOC:' + holderId + '~' + objectId})<-[:STATES]-(claim:Claim)-[rests:RESTS_ON]->(study:Study)
  WHERE $predicates IS NULL OR claim.predicate IN $predicates
  MATCH (claim)-[:HAS_PREDICATE]->(predicate:Predicate)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  @study-facts@
  WITH holderId, objectId, claim, predicate, rests, study, cohort, routes, cells
  ORDER BY holderId, objectId, claim.id, study.id
  RETURN collect([claim.id, holderId, objectId, claim.predicate, predicate.effect, predicate.pathRole, claim.evidenceLevel, rests.basis, claim.setting, claim.species, claim.polarity, claim.sign, claim.testedSign, claim.proxy, claim.betweenGroups, study.id, study.registration, cohort.name, study.design, study.retraction, study.pooledDesigns, study.searchTo, study.year, study.studies, claim.etiology, claim.diseaseStage, routes, cells, study.dose, study.donor, study.followUpWeeks, study.comparator, study.comparatorZh, study.countries, study.stages, study.causes, study.models]) AS claims
}
CALL (ends) {
  UNWIND ends AS pair
  WITH pair[0] AS holderId, pair[1] AS objectId
  MATCH (measure:Entity {id: objectId})<-[:OF_OUTCOME]-(result:Result)-[:SUBJECT]->(given:Entity)
  WHERE given.id = holderId
  MATCH (result)-[:REPORTED_BY]->(study:Study)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  @study-facts@
  WITH holderId, objectId, measure, result, study, cohort, routes, cells
  ORDER BY holderId, objectId, result.id
  RETURN collect([result.id, holderId, objectId, result.basis, result.comparedWith, result.direction, result.qualityFlags, study.model, study.models, measure.desiredDirection, study.id, study.registration, cohort.name, study.design, study.retraction, study.pooledDesigns, study.searchTo, study.year, study.studies, routes, cells, study.dose, study.donor, coalesce(result.weeks, study.followUpWeeks), study.comparator, study.comparatorZh, study.countries, study.stages, study.causes]) AS results
}
WITH {id: 'contradictions', pairs: pairs, claims: claims, results: results} AS node
