// What do claims and results say on the two pairs of a contradiction, where, in whom and how was it seen?
// A row of `claims` or `results` is a list: first as `evidence-of-association` has it, then what `src/domain/contradictions/read-reports.ts` reads.
// from: contradiction: {againstId: text, subjectId: text, objectId: text}
// to: node: {holderId: text, claims: [id: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, inherited: truth, level: text, setting: texts, species: texts, polarity: text, sign: whole, testedSign?: whole, model?: text, etiology: texts, stage?: text, routes: [en: text, zh: text][], cells: [en: text, zh: text][], dose?: text, donor: texts, weeks?: whole, comparator?: text, country?: text][], results: [id: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, inherited: truth, comparedWith: text, model?: text, direction: text, desiredDirection?: text, etiology?: texts, severity?: text, routes: [en: text, zh: text][], cells: [en: text, zh: text][], dose?: text, donor: texts, weeks?: whole, comparator?: text, country?: text][]}
// order: node.holderId
// parameters: $predicates?: texts
UNWIND CASE WHEN contradiction.againstId = contradiction.subjectId THEN [contradiction.subjectId] ELSE [contradiction.subjectId, contradiction.againstId] END AS holderId
CALL (contradiction, holderId) {
  MATCH (:Association {id: 'ASSOC:' + holderId + '~' + contradiction.objectId})<-[:STATES]-(claim:Claim)-[:RESTS_ON]->(study:Study)
  WHERE $predicates IS NULL OR claim.predicate IN $predicates
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  @study-facts@
  WITH claim, study, cohort, routes, cells
  ORDER BY claim.id, study.id
  RETURN collect([claim.id, study.id, study.registration, cohort.name, study.design, study.retraction, false, claim.evidenceLevel, claim.setting, claim.species, claim.polarity, claim.sign, claim.testedSign, claim.model, claim.etiology, claim.diseaseStage, routes, cells, study.dose, study.donor, study.followUpWeeks, study.comparator, study.country]) AS claims
}
CALL (contradiction, holderId) {
  MATCH (measure:Entity {id: contradiction.objectId})<-[:OF_OUTCOME]-(result:Result)-[:REPORTED_BY]->(study:Study)-[:USED_SOURCE]->(holder:Entity)
  WHERE holder.id = holderId AND result.comparedWith IN ['comparator', 'baseline'] AND result.scope = 'single_study'
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  @study-facts@
  WITH measure, result, study, cohort, routes, cells
  ORDER BY result.id
  RETURN collect([result.id, study.id, study.registration, cohort.name, study.design, study.retraction, false, result.comparedWith, study.model, result.direction, measure.desiredDirection, study.populationEtiology, study.populationSeverity, routes, cells, study.dose, study.donor, coalesce(result.weeks, study.followUpWeeks), study.comparator, study.country]) AS results
}
WITH {holderId: holderId, claims: claims, results: results} AS node
