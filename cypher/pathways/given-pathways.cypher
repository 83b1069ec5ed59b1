// Which pathways are these, found and weighed before? `$pathways` are records as those of `pathways/find-pathways`.
// to: node: {id: text, nodeIds: texts, subjectId: text, objectId: text, signs: wholes, mirrorId?: text, length: whole, netSign: whole, targetDirection?: text, weakest: whole, claims: texts[], studies: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, claimKinds: texts, sources: texts, verdictDirections: texts, verdictRanks: wholes, twoFaces?: map, longerBy: map[], position: whole}
// order: node.position
// parameters: $pathways: map[]
UNWIND range(0, size($pathways) - 1) AS position
WITH $pathways[position] AS node
