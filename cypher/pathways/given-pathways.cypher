// Which pathways are these, found and weighed before? `$pathways` are records as those of `pathways/find-pathways`, those without claims with `places`: where each of their steps stands in `$steps`. Retracted studies are left out.
// to: node: {id: text, nodeIds: texts, subjectId: text, objectId: text, signs: wholes, mirrorId?: text, length: whole, netSign: whole, targetDirection?: text, weakest: whole, claims: texts[], studies: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, claimKinds: texts, sources: texts, verdictDirections: texts, verdictRanks: wholes, twoFaces?: map, longerBy: map[], position: whole}
// order: node.position
// parameters: $pathways: map[], $steps: {from: text, to: text, sign: whole}[]
CALL () {
  UNWIND range(0, size($steps) - 1) AS place
  WITH place, $steps[place] AS asked
  MATCH (source:Entity {id: asked.from})-[step:AFFECTS]->(target:Entity {id: asked.to})
  WHERE step.sign = asked.sign
  WITH place, coalesce(step.keptClaims, step.claims) AS claims
  ORDER BY place
  RETURN collect({place: place, claims: claims}) AS known
}
UNWIND range(0, size($pathways) - 1) AS position
WITH known, $pathways[position] AS given
WITH given{
  .*,
  claims: coalesce(given.claims, [place IN given.places | coalesce([each IN known WHERE each.place = place | each.claims][0], [])]),
  twoFaces: [other IN CASE WHEN given.twoFaces IS NULL THEN [] ELSE [given.twoFaces] END | other{.*, claims: coalesce(other.claims, [place IN other.places | coalesce([each IN known WHERE each.place = place | each.claims][0], [])])}][0],
  longerBy: [longer IN given.longerBy | longer{.*, claims: coalesce(longer.claims, [place IN longer.places | coalesce([each IN known WHERE each.place = place | each.claims][0], [])])}]
} AS node
