// Which halves of signed pathways lead to some entities in __LENGTH__ steps, no entity twice? For an engine that begins at one end: two halves are joined by the entity in the middle.
// to: node: {nodeIds: texts, signs: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, studies: wholes, claimKinds: texts, sources: texts}
// order: node.nodeIds, node.signs
// parameters: $to: texts, $kinds?: texts
MATCH (node__LENGTH__:Entity)
WHERE node__LENGTH__.id IN $to#each __LENGTH__..1 :
MATCH (node#:Entity)<-[step#:AFFECTS]-(node#-1:Entity)
WHERE ($kinds IS NULL OR #-1 = 0 OR node#-1.kind IN $kinds)
  AND @step-passes@#end
  AND #pairs 0..__LENGTH__ AND:node#1 <> node#2#end
@lists-of-steps@
WITH {nodeIds: nodeIds, signs: signs, confidences: confidences, ranks: ranks, owns: owns, specificities: specificities, studies: studies, claimKinds: claimKinds, sources: sources} AS node
