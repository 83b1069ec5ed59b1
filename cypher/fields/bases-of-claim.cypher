// What is the text of each study on which a claim rests?
// from: claim: Claim
// to: node: {id: text, studyId: text, basis?: text}
// order: node.id
MATCH (claim)-[link:RESTS_ON]->(study:Study)
WITH {id: study.id, studyId: study.id, basis: link.basis} AS node
