// Which claims that rest on a kept study state an association, page by page of the sorted list of ids that it carries?
// from: association: {keptClaimIds: texts}
// to: node: Claim
// list: association.keptClaimIds
// order: node.id
UNWIND association.keptClaimIds[$skip..$end] AS listedId
MATCH (node:Claim {id: listedId})
