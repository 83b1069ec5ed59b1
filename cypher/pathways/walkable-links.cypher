// Which links can be walked, of those that pass a filter? For a graph that is small enough to be walked outside of the engine.
// to: node: {from: text, fromKind: text, to: text, toKind: text, sign: whole, confidence: real, rank: whole, own: truth, specificity: real, studies: whole, kindOfClaim: text, source: text}
// order: node.from, node.to, node.sign
MATCH (node0:Entity)-[step1:AFFECTS]->(node1:Entity)
WHERE #each 1..1:@step-passes@#end
WITH {from: node0.id, fromKind: node0.kind, to: node1.id, toKind: node1.kind, sign: step1.sign, confidence: coalesce(step1.confidence, 0.0), rank: coalesce(step1.rank, 0), own: coalesce(step1.own, true), specificity: coalesce(step1.specificity, 1.0), studies: coalesce(step1.studies, 0), kindOfClaim: coalesce(step1.kindOfClaim, 'CAUSAL'), source: coalesce(step1.soleSource, '')} AS node
