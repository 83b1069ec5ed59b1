// Which pathway runs over the same entities as this one and comes to the opposite?
// from: pathway: {twoFaces?: map}
// to: node: {id: text, nodeIds: texts, subjectId: text, objectId: text, signs: wholes, mirrorId?: text, length: whole, netSign: whole, targetDirection?: text, weakest: whole, claims: texts[], studies: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, claimKinds: texts, sources: texts, verdictDirections: texts, verdictRanks: wholes, twoFaces?: map, longerBy: map[]}
// order: node.id
UNWIND CASE WHEN pathway.twoFaces IS NULL THEN [] ELSE [pathway.twoFaces] END AS node
WITH node
