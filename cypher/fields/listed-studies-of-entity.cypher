// Which studies stand behind the claims about an entity, or used it as source, route or donor, page by page of the sorted list of ids that it carries?
// from: entity: Entity
// to: node: Study
// list: entity.studyIds
// order: node.id
UNWIND entity.studyIds[$skip..$end] AS listedId
MATCH (node:Study {id: listedId})
