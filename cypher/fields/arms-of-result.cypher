// What are the arms of a result, in the order in which the source prints them?
// from: result: Result
// to: node: Arm
// order: node.position
MATCH (result)-[:HAS_ARM]->(node:Arm)
