// Part: the record of the pathway `asked` {nodeIds, signs, mirrorId}, as `node`, where the graph holds it.
CALL (asked) {
  UNWIND range(0, size(asked.signs) - 1) AS place
  MATCH (source:Entity {id: asked.nodeIds[place]})-[step:AFFECTS]->(target:Entity {id: asked.nodeIds[place + 1]})
  WHERE step.sign = asked.signs[place] AND asked.mirrorId IS NULL
  WITH place, @step-record@ AS record
  ORDER BY place
  RETURN collect(record) AS walked
}
CALL (asked) {
  UNWIND range(1, size(asked.signs)) AS place
  MATCH (source:Entity {id: asked.nodeIds[0]}), (reached:Entity {id: coalesce(asked.mirrorId, asked.nodeIds[place])})
  OPTIONAL MATCH (source)-[judged:JUDGED]->(reached)
  WITH place, coalesce(judged.direction, '') AS direction, coalesce(judged.rank, 0) AS rank, coalesce(judged.confidence, 0.0) AS confidence, coalesce(judged.own, false) AS own
  ORDER BY place
  RETURN collect({direction: direction, rank: rank, confidence: confidence, own: own}) AS verdicts
}
WITH asked, asked.nodeIds AS nodeIds, asked.signs AS signs, verdicts, CASE WHEN asked.mirrorId IS NULL AND asked.signs[0] <> 0 THEN walked
  WHEN verdicts[0].own THEN [{own: true, confidence: verdicts[0].confidence, rank: verdicts[0].rank, specificity: 1.0, kindOfClaim: 'CAUSAL', soleSource: '', claims: [], studies: 0}]
  ELSE [] END AS steps
WHERE size(steps) = size(signs)
MATCH (last:Entity {id: nodeIds[size(signs)]})
WITH asked, nodeIds, signs, verdicts, steps, last.desiredDirection AS targetDirection, reduce(least = 9, step IN steps | CASE WHEN step.rank < least THEN step.rank ELSE least END) AS weakestRank
WITH {
  id: @pathway-id@ + coalesce('=' + asked.mirrorId, ''),
  nodeIds: nodeIds,
  subjectId: nodeIds[0],
  objectId: nodeIds[size(signs)],
  signs: signs,
  mirrorId: asked.mirrorId,
  length: size(signs),
  netSign: reduce(product = 1, sign IN signs | product * sign),
  targetDirection: targetDirection,
  weakest: reduce(found = -1, position IN range(0, size(steps) - 1) | CASE WHEN found < 0 AND steps[position].rank = weakestRank THEN position ELSE found END),
  claims: [step IN steps | step.claims],
  studies: [step IN steps | step.studies],
  confidences: [step IN steps | step.confidence],
  ranks: [step IN steps | step.rank],
  owns: [step IN steps | step.own],
  specificities: [step IN steps | step.specificity],
  claimKinds: [step IN steps | step.kindOfClaim],
  sources: [step IN steps | step.soleSource],
  verdictDirections: [verdict IN verdicts | verdict.direction],
  verdictRanks: [verdict IN verdicts | verdict.rank],
  twoFaces: null,
  longerBy: []
} AS node
