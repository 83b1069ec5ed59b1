// Which of these pathways, given as their entities and signs, does the graph hold?
// to: node: {id: text, nodeIds: texts, subjectId: text, objectId: text, signs: wholes, mirrorId?: text, length: whole, netSign: whole, targetDirection?: text, weakest: whole, claims: texts[], studies: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, claimKinds: texts, sources: texts, verdictDirections: texts, verdictRanks: wholes, twoFaces?: map, longerBy: map[]}, found: {position: whole, asked: text, rank: whole}
// order: found.position
// parameters: $pathways: {nodeIds: texts, signs: wholes, mirrorId?: text}[]
UNWIND range(0, size($pathways) - 1) AS place
WITH place, $pathways[place] AS asked
CALL (asked) {
  @pathway-record@
  RETURN node AS node
}
WITH node, {position: place, asked: node.id, rank: 0} AS found
