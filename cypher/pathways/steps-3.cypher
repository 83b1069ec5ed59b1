// Which signed pathways of three steps lead from one thing to another, no thing twice? Where too much lies between to be walked whole: both ends are bound, so that Neo4j meets in the middle.
// At most $most of them; each step passes $leastRank and $leastStep where they are given, all together $leastConfidence.
// to: node
// order: node.key1 DESC, node.key2 DESC, node.key3 DESC, node.id
// facets: netSign = node.netSign
MATCH (source:Entity)-[step1:AFFECTS]->(between1:Entity)-[step2:AFFECTS]->(between2:Entity)-[step3:AFFECTS]->(target:Entity)
WHERE source.id IN $from AND target.id IN $to AND source <> between1 AND source <> between2 AND source <> target AND between1 <> between2 AND between1 <> target AND between2 <> target
  AND ($filtered OR coalesce(step1.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step2.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step3.studies, $bareStudies) >= $minStudies)
  AND (NOT $filtered OR all(step IN [properties(step1), properties(step2), properties(step3)] WHERE @step-studies@ >= $minStudies))
  AND ($inherit OR coalesce(step1.own, true) AND coalesce(step2.own, true) AND coalesce(step3.own, true))
  AND ($leastRank IS NULL OR step1.rank >= $leastRank AND step2.rank >= $leastRank AND step3.rank >= $leastRank)
  AND ($leastStep IS NULL OR step1.confidence >= $leastStep AND step2.confidence >= $leastStep AND step3.confidence >= $leastStep)
  AND ($leastConfidence IS NULL OR step1.confidence * step2.confidence * step3.confidence >= $leastConfidence)
WITH [source.id, between1.id, between2.id, target.id] AS nodeIds, [source.kind, between1.kind, between2.kind, target.kind] AS kinds, [step1.sign, step2.sign, step3.sign] AS signs, [coalesce(step1.rank, 0), coalesce(step2.rank, 0), coalesce(step3.rank, 0)] AS ranks,
  [coalesce(step1.studies, 0), coalesce(step2.studies, 0), coalesce(step3.studies, 0)] AS studies, [coalesce(step1.confidence, 0.0), coalesce(step2.confidence, 0.0), coalesce(step3.confidence, 0.0)] AS confidences, [coalesce(step1.specificity, 1.0), coalesce(step2.specificity, 1.0), coalesce(step3.specificity, 1.0)] AS specificities
WHERE ($via IS NULL OR all(asked IN $via WHERE asked IN nodeIds[1..size(nodeIds) - 1]))
  AND ($kinds IS NULL OR all(kind IN kinds[1..size(kinds) - 1] WHERE kind IN $kinds))
WITH nodeIds, signs, ranks, studies, confidences, specificities LIMIT $most
@pathway-of-steps@
