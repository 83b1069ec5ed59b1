// On which claims do these signed steps rest, retracted studies left out?
// to: node: {position: whole, claims: texts}
// order: node.position
// parameters: $steps: {from: text, to: text, sign: whole}[]
UNWIND range(0, size($steps) - 1) AS position
WITH position, $steps[position] AS asked
MATCH (source:Entity {id: asked.from})-[step:AFFECTS]->(target:Entity {id: asked.to})
WHERE step.sign = asked.sign
WITH {position: position, claims: coalesce(step.keptClaims, step.claims)} AS node
