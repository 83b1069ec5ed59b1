// Which halves of signed pathways lead to some things in two steps, no thing twice? For an engine that begins at one end: two halves are joined by the thing in the middle.
// to: node
// order: node.nodeIds, node.signs
MATCH (target:Entity)<-[step2:AFFECTS]-(between1:Entity)<-[step1:AFFECTS]-(middle:Entity)
WHERE target.id IN $to AND middle <> between1 AND middle <> target AND between1 <> target
  AND ($filtered OR coalesce(step1.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step2.studies, $bareStudies) >= $minStudies)
  AND (NOT $filtered OR all(step IN [properties(step1), properties(step2)] WHERE @step-studies@ >= $minStudies))
  AND ($inherit OR coalesce(step1.own, true) AND coalesce(step2.own, true))
  AND ($leastRank IS NULL OR step1.rank >= $leastRank AND step2.rank >= $leastRank)
  AND ($leastStep IS NULL OR step1.confidence >= $leastStep AND step2.confidence >= $leastStep)
  AND ($leastConfidence IS NULL OR step1.confidence * step2.confidence >= $leastConfidence)
WITH [middle.id, between1.id, target.id] AS nodeIds, [middle.kind, between1.kind, target.kind] AS kinds, [step1.sign, step2.sign] AS signs, [coalesce(step1.rank, 0), coalesce(step2.rank, 0)] AS ranks,
  [coalesce(step1.studies, 0), coalesce(step2.studies, 0)] AS studies, [coalesce(step1.confidence, 0.0), coalesce(step2.confidence, 0.0)] AS confidences, [coalesce(step1.specificity, 1.0), coalesce(step2.specificity, 1.0)] AS specificities
WITH {nodeIds: nodeIds, kinds: kinds, signs: signs, ranks: ranks, studies: studies, confidences: confidences, specificities: specificities, middle: nodeIds[0]} AS node
