// Which claims and studies support each of these signed steps, so that without any of them the step breaks?
// to: node: {position: whole, studies: texts}
// order: node.position
// parameters: $steps: {from: text, to: text, sign: whole}[]
UNWIND range(0, size($steps) - 1) AS position
MATCH (source:Entity {id: $steps[position].from})-[step:AFFECTS]->(target:Entity {id: $steps[position].to})
WHERE step.sign = $steps[position].sign
WITH {
  position: position,
  studies: [entry IN range(0, coalesce(size(step.evidenceStudies), 0) - 1) WHERE step.evidenceRetracted[entry] = 0 | step.evidenceStudies[entry]]
} AS node
