// On which studies does a claim rest, page by page of the sorted list of ids that it carries?
// from: claim: Claim
// to: node: Study
// list: claim.studyIds
// order: node.id
UNWIND claim.studyIds[$skip..$end] AS listedId
MATCH (node:Study {id: listedId})
