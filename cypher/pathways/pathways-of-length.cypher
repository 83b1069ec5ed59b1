// Which signed pathways of __LENGTH__ steps lead from one entity to another, no entity twice? For an engine that meets in the middle: both ends are bound.
// At most $most of them; each step passes $leastRank and $leastConfidence where they are given.
// to: node: {id: text, nodeIds: texts, signs: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, studies: wholes, claimKinds: texts, sources: texts, key1: real, key2: real, key3: real, key4: real}
// order: node.key1 DESC, node.key2 DESC, node.key3 DESC, node.key4 DESC, node.id
// parameters: $from: texts, $to: texts, $via?: texts, $kinds?: texts, $most: whole
MATCH (node0:Entity)#each 1..__LENGTH__:-[step#:AFFECTS]->(node#:Entity)#end
WHERE node0.id IN $from AND node__LENGTH__.id IN $to AND #pairs 0..__LENGTH__ AND:node#1 <> node#2#end
  AND ($kinds IS NULL OR all(kind IN [#each 0..__LENGTH__ ,:node#.kind#end][1..__LENGTH__] WHERE kind IN $kinds))
  AND #each 1..__LENGTH__ AND:@step-passes@#end
@lists-of-steps@
WHERE ($via IS NULL OR all(asked IN $via WHERE asked IN nodeIds[1..__LENGTH__]))
WITH nodeIds, signs, confidences, ranks, owns, specificities, studies, claimKinds, sources LIMIT $most
WITH {id: @pathway-id@, nodeIds: nodeIds, signs: signs, confidences: confidences, ranks: ranks, owns: owns, specificities: specificities, studies: studies, claimKinds: claimKinds, sources: sources,
@pathway-keys@
} AS node
