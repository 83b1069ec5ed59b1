// Which signed pathways of one step lead from one thing to another, no thing twice? Where too much lies between to be walked whole: both ends are bound, so that Neo4j meets in the middle.
// At most $most of them; each step passes $leastRank and $leastStep where they are given, all together $leastConfidence.
// to: node
// order: node.key1 DESC, node.key2 DESC, node.key3 DESC, node.id
// facets: netSign = node.netSign
MATCH (source:Entity)-[step1:AFFECTS]->(target:Entity)
WHERE source.id IN $from AND target.id IN $to AND source <> target
  AND ($filtered OR coalesce(step1.studies, $bareStudies) >= $minStudies)
  AND (NOT $filtered OR all(step IN [properties(step1)] WHERE @step-studies@ >= $minStudies))
  AND ($inherit OR coalesce(step1.own, true))
  AND ($leastRank IS NULL OR step1.rank >= $leastRank)
  AND ($leastStep IS NULL OR step1.confidence >= $leastStep)
  AND ($leastConfidence IS NULL OR step1.confidence >= $leastConfidence)
WITH [source.id, target.id] AS nodeIds, [source.kind, target.kind] AS kinds, [step1.sign] AS signs, [coalesce(step1.rank, 0)] AS ranks,
  [coalesce(step1.studies, 0)] AS studies, [coalesce(step1.confidence, 0.0)] AS confidences, [coalesce(step1.specificity, 1.0)] AS specificities
WHERE ($via IS NULL OR all(asked IN $via WHERE asked IN nodeIds[1..size(nodeIds) - 1]))
  AND ($kinds IS NULL OR all(kind IN kinds[1..size(kinds) - 1] WHERE kind IN $kinds))
WITH nodeIds, signs, ranks, studies, confidences, specificities LIMIT $most
@pathway-of-steps@
