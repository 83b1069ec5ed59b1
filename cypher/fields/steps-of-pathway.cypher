// What are the steps of a pathway, each with the association that it rests on: the own pair, else the nearest superclass's, and the others?
// from: pathway: {signs: wholes, weakest: whole, nodeIds: texts, claims: texts[]}
// to: node: {position: whole, sign: whole, fromId: text, toId: text, forward: truth, association: {id: text, subjectId: text, objectId: text}, alternatives: {id: text}[], origins: texts}
// order: node.position
// parameters: $weakest: truth
UNWIND range(0, size(pathway.signs) - 1) AS position
WITH pathway, position
WHERE NOT $weakest OR position = pathway.weakest
MATCH (source:Entity {id: pathway.nodeIds[position]})-[affects:AFFECTS]->(target:Entity {id: pathway.nodeIds[position + 1]})
WHERE affects.sign = pathway.signs[position]
WITH pathway, position, source, target, affects.sign AS sign, coalesce(affects.inverse, []) AS inverse
CALL (pathway, position, source, inverse) {
  UNWIND pathway.claims[position] AS claimId
  MATCH (claim:Claim {id: claimId})-[:STATES]->(association:Association)
  WITH DISTINCT source, association, claimId IN inverse AS turned
  WITH source, association, turned, CASE WHEN turned THEN association.objectId ELSE association.subjectId END AS origin
  MATCH route = (source)-[:SUBCLASS_OF*0..8]->(holder:Entity)
  WHERE holder.id = origin
  WITH association, turned, origin, min(length(route)) AS distance
  ORDER BY distance, association.id
  RETURN collect({id: association.id, subjectId: association.subjectId, objectId: association.objectId, forward: NOT turned, origin: origin, distance: distance}) AS candidates
}
WITH {
  position: position,
  sign: sign,
  fromId: source.id,
  toId: target.id,
  forward: coalesce(candidates[0].forward, true),
  association: coalesce(candidates[0], {id: 'ASSOC:' + source.id + '~' + target.id, subjectId: source.id, objectId: target.id}),
  alternatives: candidates[1..],
  origins: [candidate IN candidates WHERE candidate.distance > 0 | candidate.origin]
} AS node
