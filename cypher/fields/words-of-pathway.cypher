// In which words is each step of a pathway said: the names at its ends, and the predicate of its best claim?
// from: pathway: {signs: wholes, nodeIds: texts, claims: texts[], mirrorId?: text}
// to: node: {position: whole, sign: whole, fromEn: text, fromZh: text, toEn: text, toZh: text, toKind: text, mirrorEn?: text, mirrorZh?: text, predicate?: text, labelEn?: text, labelZh?: text, traverse?: text}
// order: node.position
UNWIND range(0, size(pathway.signs) - 1) AS position
CALL (pathway) {
  MATCH (mirror:Entity {id: pathway.mirrorId})
  WITH mirror
  ORDER BY mirror.id
  RETURN collect(mirror) AS mirrors
}
WITH pathway, position, mirrors[0].nameEn AS mirrorEn, mirrors[0].nameZh AS mirrorZh
MATCH (source:Entity {id: pathway.nodeIds[position]}), (target:Entity {id: pathway.nodeIds[position + 1]})
CALL (pathway, position) {
  UNWIND pathway.claims[position] AS claimId
  MATCH (claim:Claim {id: claimId})-[:HAS_PREDICATE]->(predicate:Predicate)
  WITH claim, predicate
  ORDER BY CASE claim.evidenceLevel WHEN 'clinical_controlled' THEN 0 WHEN 'clinical_uncontrolled' THEN 1 WHEN 'preclinical' THEN 2 WHEN 'review' THEN 3 ELSE 4 END, claim.id
  RETURN collect({id: predicate.id, en: predicate.labelEn, zh: predicate.labelZh, traverse: predicate.traverse}) AS said
}
WITH {
  position: position,
  sign: pathway.signs[position],
  fromEn: source.nameEn,
  fromZh: source.nameZh,
  toEn: target.nameEn,
  toZh: target.nameZh,
  toKind: target.kind,
  mirrorEn: mirrorEn,
  mirrorZh: mirrorZh,
  predicate: said[0].id,
  labelEn: said[0].en,
  labelZh: said[0].zh,
  traverse: said[0].traverse
} AS node
