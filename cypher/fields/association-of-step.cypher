// On which association does a step rest first? A step that was added by hand has none: then it is the bare pair.
// from: step: {association: {id: text, subjectId: text, objectId: text}}
// to: node: {id: text, subjectId: text, objectId: text, predicates: texts, sign: whole, claimCount: whole, studyCount: whole, publications: texts, keptClaimIds: texts, keptStudyIds: texts}
// order: node.id
CALL (step) {
  MATCH (stated:Association {id: step.association.id})
  WITH stated
  ORDER BY stated.id
  RETURN collect(stated) AS found
}
WITH step, found[0] AS known
WITH coalesce(
  CASE WHEN known IS NULL THEN null ELSE known{.id, .subjectId, .objectId, .predicates, .sign, .claimCount, .studyCount, .publications, .keptClaimIds, .keptStudyIds} END,
  {id: step.association.id, subjectId: step.association.subjectId, objectId: step.association.objectId, predicates: [], sign: 0, claimCount: 0, studyCount: 0, publications: [], keptClaimIds: [], keptStudyIds: []}
) AS node
