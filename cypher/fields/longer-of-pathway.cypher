// Which longer pathways of the same list hold this one as their beginning or end?
// from: pathway: {longerBy: map[]}
// to: node: {id: text, nodeIds: texts, subjectId: text, objectId: text, signs: wholes, mirrorId?: text, length: whole, netSign: whole, targetDirection?: text, weakest: whole, claims: texts[], studies: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, claimKinds: texts, sources: texts, verdictDirections: texts, verdictRanks: wholes, twoFaces?: map, longerBy: map[], position: whole}
// order: node.position
UNWIND pathway.longerBy AS node
WITH node
