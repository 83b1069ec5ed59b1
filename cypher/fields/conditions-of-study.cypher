// Which conditions did a trial register, as MeSH terms?
// from: study: Study
// to: node: MeshTerm
// order: node.id
MATCH (study)-[:HAS_CONDITION]->(node:MeshTerm)
