// Which signed pathways of five steps lead from one thing to another, no thing twice? Where too much lies between to be walked whole: both ends are bound, so that Neo4j meets in the middle.
// At most $most of them; each step passes $leastRank and $leastStep where they are given, all together $leastConfidence.
// to: node
// order: node.key1 DESC, node.key2 DESC, node.key3 DESC, node.id
// facets: netSign = node.netSign
MATCH (source:Entity)-[step1:AFFECTS]->(between1:Entity)-[step2:AFFECTS]->(between2:Entity)-[step3:AFFECTS]->(between3:Entity)-[step4:AFFECTS]->(between4:Entity)-[step5:AFFECTS]->(target:Entity)
WHERE source.id IN $from AND target.id IN $to AND source <> between1 AND source <> between2 AND source <> between3 AND source <> between4 AND source <> target AND between1 <> between2 AND between1 <> between3 AND between1 <> between4 AND between1 <> target AND between2 <> between3 AND between2 <> between4 AND between2 <> target AND between3 <> between4 AND between3 <> target AND between4 <> target
  AND ($filtered OR coalesce(step1.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step2.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step3.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step4.studies, $bareStudies) >= $minStudies) AND ($filtered OR coalesce(step5.studies, $bareStudies) >= $minStudies)
  AND (NOT $filtered OR all(step IN [properties(step1), properties(step2), properties(step3), properties(step4), properties(step5)] WHERE @step-studies@ >= $minStudies))
  AND ($inherit OR coalesce(step1.own, true) AND coalesce(step2.own, true) AND coalesce(step3.own, true) AND coalesce(step4.own, true) AND coalesce(step5.own, true))
  AND ($leastRank IS NULL OR step1.rank >= $leastRank AND step2.rank >= $leastRank AND step3.rank >= $leastRank AND step4.rank >= $leastRank AND step5.rank >= $leastRank)
  AND ($leastStep IS NULL OR step1.confidence >= $leastStep AND step2.confidence >= $leastStep AND step3.confidence >= $leastStep AND step4.confidence >= $leastStep AND step5.confidence >= $leastStep)
  AND ($leastConfidence IS NULL OR step1.confidence * step2.confidence * step3.confidence * step4.confidence * step5.confidence >= $leastConfidence)
WITH [source.id, between1.id, between2.id, between3.id, between4.id, target.id] AS nodeIds, [source.kind, between1.kind, between2.kind, between3.kind, between4.kind, target.kind] AS kinds, [step1.sign, step2.sign, step3.sign, step4.sign, step5.sign] AS signs, [coalesce(step1.rank, 0), coalesce(step2.rank, 0), coalesce(step3.rank, 0), coalesce(step4.rank, 0), coalesce(step5.rank, 0)] AS ranks,
  [coalesce(step1.studies, 0), coalesce(step2.studies, 0), coalesce(step3.studies, 0), coalesce(step4.studies, 0), coalesce(step5.studies, 0)] AS studies, [coalesce(step1.confidence, 0.0), coalesce(step2.confidence, 0.0), coalesce(step3.confidence, 0.0), coalesce(step4.confidence, 0.0), coalesce(step5.confidence, 0.0)] AS confidences, [coalesce(step1.specificity, 1.0), coalesce(step2.specificity, 1.0), coalesce(step3.specificity, 1.0), coalesce(step4.specificity, 1.0), coalesce(step5.specificity, 1.0)] AS specificities
WHERE ($via IS NULL OR all(asked IN $via WHERE asked IN nodeIds[1..size(nodeIds) - 1]))
  AND ($kinds IS NULL OR all(kind IN kinds[1..size(kinds) - 1] WHERE kind IN $kinds))
WITH nodeIds, signs, ranks, studies, confidences, specificities LIMIT $most
@pathway-of-steps@
