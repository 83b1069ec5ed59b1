// Whose cells did the studies behind a pathway give, and how many studies did so?
// from: pathway: {claims: texts[]}
// to: node: {id: text, studies: whole}
// order: node.id
UNWIND pathway.claims AS stepClaims
UNWIND stepClaims AS claimId
MATCH (claim:Claim {id: claimId})-[:RESTS_ON]->(study:Study)-[:USED_DONOR]->(donor:Entity)
WITH donor.id AS donor, count(DISTINCT study.id) AS study
WITH {id: donor, studies: study} AS node
