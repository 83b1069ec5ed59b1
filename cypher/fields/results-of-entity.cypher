// Which results measure a thing?
// from: entity: Entity
// to: node: Result
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome
MATCH (entity)<-[:OF_OUTCOME]-(node:Result)
