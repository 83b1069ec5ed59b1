// What are the steps of a pathway, each with the association that it rests on: the own pair, else the nearest superclass's, and the others?
// A claim that is walked from object to subject states an association whose subject is where the step leads.
// from: pathway: {signs: wholes, weakest: whole, nodeIds: texts, claims: texts[], mirrorId?: text, confidences: reals, claimKinds: texts}
// to: node: {position: whole, sign: whole, confidence: real, kindOfClaim: text, fromId: text, toId: text, forward: truth, association: {id: text, subjectId: text, objectId: text}, alternatives: {id: text}[], origins: texts}
// order: node.position
// parameters: $weakest: truth
UNWIND range(0, size(pathway.signs) - 1) AS position
WITH pathway, position
WHERE NOT $weakest OR position = pathway.weakest
MATCH (source:Entity {id: pathway.nodeIds[position]})
CALL (pathway, position) {
  UNWIND pathway.claims[position] AS claimId
  MATCH (claim:Claim {id: claimId})-[:STATES]->(association:Association)
  WITH DISTINCT association.id AS id, association.subjectId AS subjectId, association.objectId AS objectId, association.subjectId = pathway.nodeIds[position + 1] AS turned
  ORDER BY id
  RETURN collect({id: id, subjectId: subjectId, objectId: objectId, turned: turned, origin: CASE WHEN turned THEN objectId ELSE subjectId END}) AS pairs
}
CALL (source, pairs) {
  MATCH route = (source)-[:SUBCLASS_OF*0..8]->(holder:Entity)
  WITH pairs, holder.id AS holderId, min(length(route)) AS distance
  UNWIND [pair IN pairs WHERE pair.origin = holderId] AS pair
  WITH pair, distance
  ORDER BY distance, pair.id
  RETURN collect({id: pair.id, subjectId: pair.subjectId, objectId: pair.objectId, forward: NOT pair.turned, origin: pair.origin, distance: distance}) AS candidates
}
WITH pathway, position, source.id AS fromId, pathway.nodeIds[position + 1] AS toId, coalesce(pathway.mirrorId, pathway.nodeIds[position + 1]) AS claimedId, candidates
WITH {
  position: position,
  sign: pathway.signs[position],
  confidence: pathway.confidences[position],
  kindOfClaim: pathway.claimKinds[position],
  fromId: fromId,
  toId: toId,
  forward: coalesce(candidates[0].forward, true),
  association: coalesce(candidates[0], {id: 'ASSOC:' + fromId + '~' + claimedId, subjectId: fromId, objectId: claimedId}),
  alternatives: candidates[1..],
  origins: [candidate IN candidates WHERE candidate.distance > 0 | candidate.origin]
} AS node
