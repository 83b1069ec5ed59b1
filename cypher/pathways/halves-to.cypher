// Which halves of signed pathways lead to some things in __LENGTH__ steps, no thing twice? For an engine that begins at one end: two halves are joined by the thing in the middle.
// to: node: {nodeIds: texts, kinds: texts, signs: wholes, ranks: wholes, studies: wholes, confidences: reals, specificities: reals}
// order: node.nodeIds, node.signs
// parameters: $to: texts
MATCH (node__LENGTH__:Entity)#each __LENGTH__..1:<-[step#:AFFECTS]-(node#-1:Entity)#end
WHERE node__LENGTH__.id IN $to AND #pairs 0..__LENGTH__ AND:node#1 <> node#2#end
  AND @steps-pass@
@lists-of-steps@
WITH {nodeIds: nodeIds, kinds: kinds, signs: signs, ranks: ranks, studies: studies, confidences: confidences, specificities: specificities} AS node
