// Which reports bear on an association: claims on its pair and on its superclasses', null and negative claims of its subclasses, and what studies of those cells measured?
// A row of `claims` or `results` is a list, in the order that `src/domain/confidence/read-evidence.ts` reads.
// from: association: {subjectId: text, objectId: text, id: text}
// to: node: {id: text, claims: [id: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, inherited: truth, level: text, setting: texts, species: texts, polarity: text, sign: whole, testedSign?: whole][], results: [id: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, inherited: truth, comparedWith: text, model?: text, direction: text, desiredDirection?: text][]}
// order: node.id
MATCH (subject:Entity {id: association.subjectId})
CALL (subject) {
  MATCH (subject)-[:SUBCLASS_OF*1..8]->(above:Entity)
  WHERE above.id <> subject.id AND subject.kind IN ['CellSource', 'Disease', 'Product']
  WITH DISTINCT above.id AS id
  ORDER BY id
  RETURN collect(id) AS superclasses
}
CALL (subject) {
  MATCH (subject)<-[:SUBCLASS_OF*1..8]-(below:Entity)
  WHERE below.id <> subject.id AND subject.kind IN ['CellSource', 'Disease', 'Product']
  WITH DISTINCT below.id AS id
  ORDER BY id
  RETURN collect(id) AS subclasses
}
CALL (association, superclasses, subclasses) {
  MATCH (:Entity {id: association.objectId})<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(holder:Entity)
  WHERE holder.id = association.subjectId
    OR holder.id IN superclasses
    OR (holder.id IN subclasses AND claim.polarity IN ['null', 'negative'])
  MATCH (claim)-[:RESTS_ON]->(study:Study)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  WITH claim, holder.id <> association.subjectId AS inherited, study, cohort
  ORDER BY claim.id, study.id
  RETURN collect([claim.id, study.id, study.registration, cohort.name, study.design, study.retraction, inherited, claim.evidenceLevel, claim.setting, claim.species, claim.polarity, claim.sign, claim.testedSign]) AS claims
}
CALL (association, superclasses, subclasses) {
  MATCH (measure:Entity {id: association.objectId})<-[:OF_OUTCOME]-(result:Result)-[:REPORTED_BY]->(study:Study)-[:USED_SOURCE]->(holder:Entity)
  WHERE result.comparedWith IN ['comparator', 'baseline']
    AND (holder.id = association.subjectId
      OR holder.id IN superclasses
      OR (holder.id IN subclasses AND result.direction IN ['no_difference', 'worsened']))
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  WITH measure, result, study, cohort, min(CASE WHEN holder.id = association.subjectId THEN 0 ELSE 1 END) AS inherited
  ORDER BY result.id
  RETURN collect([result.id, study.id, study.registration, cohort.name, study.design, study.retraction, inherited = 1, result.comparedWith, study.model, result.direction, measure.desiredDirection]) AS results
}
WITH {id: association.id, claims: claims, results: results} AS node
