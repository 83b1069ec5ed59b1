// On which studies does a claim rest, page by page of the sorted list of ids that it carries?
// from: claim
// to: node
// list: claim.studyIds
// order: node.id
UNWIND claim.studyIds[$skip..$end] AS listedId
MATCH (node:Study {id: listedId})
