// What do claims and results say on the two pairs of a contradiction, where, in whom and how was it seen?
// from: contradiction: {againstId: text, subjectId: text, objectId: text}
// to: node: {holderId: text, claims: [id: text, holderId: text, predicate: text, effect?: truth, pathRole?: text, level: text, basis?: text, setting: texts, species: texts, polarity: text, sign: whole, testedSign?: whole, proxy?: truth, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, pooledDesigns?: text, searchTo?: text, year?: whole, studies?: whole, etiology: texts, diseaseStage?: text, routes: [en: text, zh: text][], cells: [en: text, zh: text][], dose?: text, donor: texts, weeks?: whole, comparator?: text, comparatorZh?: text, countries?: texts, stages?: texts, causes?: texts, models?: texts][], results: [id: text, holderId: text, basis?: text, comparedWith: text, direction: text, qualityFlags?: texts, model?: text, models?: texts, desiredDirection?: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, pooledDesigns?: text, searchTo?: text, year?: whole, studies?: whole, routes: [en: text, zh: text][], cells: [en: text, zh: text][], dose?: text, donor: texts, weeks?: whole, comparator?: text, comparatorZh?: text, countries?: texts, stages?: texts, causes?: texts][]}
// order: node.holderId
// parameters: $predicates?: texts
UNWIND CASE WHEN contradiction.againstId = contradiction.subjectId THEN [contradiction.subjectId] ELSE [contradiction.subjectId, contradiction.againstId] END AS holderId
CALL (contradiction, holderId) {
  MATCH (:Association {id: 'ASSOC:' + holderId + '~' + contradiction.objectId})<-[:STATES]-(claim:Claim)-[rests:RESTS_ON]->(study:Study)
  WHERE $predicates IS NULL OR claim.predicate IN $predicates
  MATCH (claim)-[:HAS_PREDICATE]->(predicate:Predicate)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  @study-facts@
  WITH holderId, claim, predicate, rests, study, cohort, routes, cells
  ORDER BY claim.id, study.id
  RETURN collect([claim.id, holderId, claim.predicate, predicate.effect, predicate.pathRole, claim.evidenceLevel, rests.basis, claim.setting, claim.species, claim.polarity, claim.sign, claim.testedSign, claim.proxy, study.id, study.registration, cohort.name, study.design, study.retraction, study.pooledDesigns, study.searchTo, study.year, study.studies, claim.etiology, claim.diseaseStage, routes, cells, study.dose, study.donor, study.followUpWeeks, study.comparator, study.comparatorZh, study.countries, study.stages, study.causes, study.models]) AS claims
}
CALL (contradiction, holderId) {
  MATCH (measure:Entity {id: contradiction.objectId})<-[:OF_OUTCOME]-(result:Result)-[:SUBJECT]->(given:Entity)
  WHERE given.id = holderId
  MATCH (result)-[:REPORTED_BY]->(study:Study)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  @study-facts@
  WITH holderId, measure, result, study, cohort, routes, cells
  ORDER BY result.id
  RETURN collect([result.id, holderId, result.basis, result.comparedWith, result.direction, result.qualityFlags, study.model, study.models, measure.desiredDirection, study.id, study.registration, cohort.name, study.design, study.retraction, study.pooledDesigns, study.searchTo, study.year, study.studies, routes, cells, study.dose, study.donor, coalesce(result.weeks, study.followUpWeeks), study.comparator, study.comparatorZh, study.countries, study.stages, study.causes]) AS results
}
WITH {holderId: holderId, claims: claims, results: results} AS node
