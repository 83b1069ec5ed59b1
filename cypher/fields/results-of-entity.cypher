// Which results measure an entity?
// from: entity: Entity
// to: node: Result
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome; measure = entity.id; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (entity)<-[:OF_OUTCOME]-(node:Result)
