// By which routes did the studies behind a pathway give cells, and how many studies did so?
// from: pathway: {claims: texts[]}
// to: node: {id: text, studies: whole}
// order: node.id
UNWIND pathway.claims AS stepClaims
UNWIND stepClaims AS claimId
MATCH (claim:Claim {id: claimId})-[:RESTS_ON]->(study:Study)-[:USED_ROUTE]->(route:Entity)
WITH route.id AS route, count(DISTINCT study.id) AS study
WITH {id: route, studies: study} AS node
