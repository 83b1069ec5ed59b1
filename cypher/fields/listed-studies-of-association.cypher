// On which kept studies does an association rest, page by page of the sorted list of ids that it carries?
// from: association: {keptStudyIds: texts}
// to: node: Study
// list: association.keptStudyIds
// order: node.id
UNWIND association.keptStudyIds[$skip..$end] AS listedId
MATCH (node:Study {id: listedId})
