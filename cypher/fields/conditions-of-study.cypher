// Which conditions did a trial register, as MeSH terms?
// from: study
// to: node
// order: node.id
MATCH (study)-[:HAS_CONDITION]->(node:MeshTerm)
