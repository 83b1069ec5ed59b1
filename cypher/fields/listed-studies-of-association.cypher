// On which kept studies does an association rest, page by page of the sorted list of ids that it carries?
// from: association
// to: node
// list: association.keptStudyIds
// order: node.id
UNWIND association.keptStudyIds[$skip..$end] AS listedId
MATCH (node:Study {id: listedId})
