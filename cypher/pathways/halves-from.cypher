// Which halves of signed pathways leave some entities in __LENGTH__ steps, no entity twice? For an engine that begins at one end: two halves are joined by the entity in the middle.
// to: node: {nodeIds: texts, signs: wholes, confidences: reals, ranks: wholes, owns: truth[], specificities: reals, studies: wholes, claimKinds: texts, sources: texts}
// order: node.nodeIds, node.signs
// parameters: $from: texts, $kinds?: texts
MATCH (node0:Entity)
WHERE node0.id IN $from#each 1..__LENGTH__ :
MATCH (node#-1:Entity)-[step#:AFFECTS]->(node#:Entity)
WHERE ($kinds IS NULL OR node#.kind IN $kinds)
  AND @step-passes@#end
  AND #pairs 0..__LENGTH__ AND:node#1 <> node#2#end
@lists-of-steps@
WITH {nodeIds: nodeIds, signs: signs, confidences: confidences, ranks: ranks, owns: owns, specificities: specificities, studies: studies, claimKinds: claimKinds, sources: sources} AS node
