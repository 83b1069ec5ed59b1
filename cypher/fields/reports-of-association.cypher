// Which reports bear on an ordered pair: claims and results on its object of the subject, of its superclasses and subclasses, and of the therapy or class that shares its reports?
// `heads` are the subject and what it inherits from. Null and negative claims of what is below a superclass are here too: the superclass's own verdict takes them.
// from: association: {subjectId: text, objectId: text, id: text}
// to: node: {id: text, subjectId: text, objectKind: text, heads: [id: text, nameEn: text, nameZh: text, superclasses: texts][], claims: [id: text, holderId: text, holderEn: text, holderZh: text, superclasses: texts, predicate: text, effect?: truth, pathRole?: text, level: text, basis?: text, setting: texts, species: texts, polarity: text, sign: whole, testedSign?: whole, proxy?: truth, betweenGroups?: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, pooledDesigns?: text, searchTo?: text, year?: whole, studies?: whole, etiology: texts, diseaseStage?: text, stages?: texts, causes?: texts, models?: texts][], results: [id: text, holderId: text, holderEn: text, holderZh: text, superclasses: texts, basis?: text, comparedWith: text, direction: text, qualityFlags?: texts, model?: text, models?: texts, stages?: texts, causes?: texts, desiredDirection?: text, studyId: text, registration?: text, cohort?: text, design: text, retraction: text, pooledDesigns?: text, searchTo?: text, year?: whole, studies?: whole][]}
// order: node.id
MATCH (subject:Entity {id: association.subjectId}), (object:Entity {id: association.objectId})
WITH association, object, subject.id AS subjectId, [subject.id] + subject.superclasses
  + CASE WHEN subject.id = 'MSCKG:msc-therapy' THEN ['CL:0000134'] WHEN subject.id = 'CL:0000134' OR 'CL:0000134' IN subject.superclasses THEN ['MSCKG:msc-therapy'] ELSE [] END AS headIds
CALL (headIds) {
  UNWIND headIds AS headId
  MATCH (head:Entity {id: headId})
  WITH head
  ORDER BY head.id
  RETURN collect([head.id, head.nameEn, head.nameZh, head.superclasses]) AS heads
}
CALL (object, subjectId, headIds) {
  MATCH (object)<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(holder:Entity)
  WHERE holder.id IN headIds OR subjectId IN holder.superclasses
    OR (any(headId IN headIds WHERE headId IN holder.superclasses) AND (subjectId = 'MSCKG:msc-therapy' OR claim.polarity IN ['null', 'negative']))
  MATCH (claim)-[:HAS_PREDICATE]->(predicate:Predicate)
  MATCH (claim)-[rests:RESTS_ON]->(study:Study)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  WITH claim, holder, predicate, rests, study, cohort
  ORDER BY claim.id, study.id
  RETURN collect([claim.id, holder.id, holder.nameEn, holder.nameZh, holder.superclasses, claim.predicate, predicate.effect, predicate.pathRole, claim.evidenceLevel, rests.basis, claim.setting, claim.species, claim.polarity, claim.sign, claim.testedSign, claim.proxy, claim.betweenGroups, study.id, study.registration, cohort.name, study.design, study.retraction, study.pooledDesigns, study.searchTo, study.year, study.studies, claim.etiology, claim.diseaseStage, study.stages, study.causes, study.models]) AS claims
}
CALL (object, subjectId, headIds) {
  MATCH (object)<-[:OF_OUTCOME]-(result:Result)-[:SUBJECT]->(holder:Entity)
  WHERE holder.id IN headIds OR any(headId IN headIds WHERE headId IN holder.superclasses)
  MATCH (result)-[:REPORTED_BY]->(study:Study)
  OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
  WITH object, result, holder, study, cohort
  ORDER BY result.id
  RETURN collect([result.id, holder.id, holder.nameEn, holder.nameZh, holder.superclasses, result.basis, result.comparedWith, result.direction, result.qualityFlags, study.model, study.models, study.stages, study.causes, object.desiredDirection, study.id, study.registration, cohort.name, study.design, study.retraction, study.pooledDesigns, study.searchTo, study.year, study.studies]) AS results
}
WITH {id: association.id, subjectId: subjectId, objectKind: object.kind, heads: heads, claims: claims, results: results} AS node
