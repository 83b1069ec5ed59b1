// Which claims that rest on a kept study have an entity as their subject or object, page by page of the sorted list of ids that it carries?
// from: entity: Entity
// to: node: Claim
// list: entity.keptClaimIds
// order: node.id
UNWIND entity.keptClaimIds[$skip..$end] AS listedId
MATCH (node:Claim {id: listedId})
