// Which signed pathways of __LENGTH__ steps lead from one thing to another, no thing twice? Where too much lies between to be walked whole: both ends are bound, so that Neo4j meets in the middle.
// At most $most of them; each step passes $leastRank and $leastStep where they are given, all together $leastConfidence.
// to: node: {id: text, nodeIds: texts, signs: wholes, netSign: whole, key1: real, key2: real, key3: real}
// order: node.key1 DESC, node.key2 DESC, node.key3 DESC, node.id
// facets: netSign = node.netSign
// parameters: $from: texts, $to: texts, $via?: texts, $kinds?: texts, $most: whole
MATCH (node0:Entity)#each 1..__LENGTH__:-[step#:AFFECTS]->(node#:Entity)#end
WHERE node0.id IN $from AND node__LENGTH__.id IN $to AND #pairs 0..__LENGTH__ AND:node#1 <> node#2#end
  AND @steps-pass@
@lists-of-steps@
WHERE ($via IS NULL OR all(asked IN $via WHERE asked IN nodeIds[1..size(nodeIds) - 1]))
  AND ($kinds IS NULL OR all(kind IN kinds[1..size(kinds) - 1] WHERE kind IN $kinds))
WITH nodeIds, signs, ranks, studies, confidences, specificities LIMIT $most
@pathway-of-steps@
