// Which of these pathways, given as their things and signs, does the graph hold?
// to: node: {id: text, nodeIds: texts, signs: wholes, length: whole, netSign: whole, targetDirection?: text, weakestRank: whole, weakest: whole, claims: texts[], studies: whole, confidence: real, specificity: real, key1: real, key2: real, key3: real}, found: {position: whole, asked: text, rank: whole}
// order: found.position
// parameters: $pathways: {nodeIds: texts, signs: wholes, confidence?: real}[]
UNWIND range(0, size($pathways) - 1) AS asked
CALL (asked) {
  UNWIND range(0, size($pathways[asked].signs) - 1) AS place
  MATCH (source:Entity {id: $pathways[asked].nodeIds[place]})-[step:AFFECTS]->(target:Entity {id: $pathways[asked].nodeIds[place + 1]})
  WHERE step.sign = $pathways[asked].signs[place]
  WITH place, @step-record@ AS record, target.desiredDirection AS direction
  ORDER BY place
  RETURN collect(record) AS steps, collect(coalesce(direction, '')) AS directions
}
WITH asked, steps, directions, $pathways[asked].nodeIds AS nodeIds, size($pathways[asked].signs) AS length
WHERE size(steps) = length
WITH asked, nodeIds, steps, directions[length - 1] AS targetDirection, $pathways[asked].confidence AS givenConfidence
CALL (nodeIds, steps, targetDirection, givenConfidence) {
  @pathway-record@
  RETURN node AS node
}
WITH node, {position: asked, asked: node.id, rank: 0} AS found
