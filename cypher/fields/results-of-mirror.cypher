// Which results measure an outcome read the other way, of these outcomes?
// from: entity: Entity
// to: node: Result
// order: node.id
// parameters: $mirrors: texts
MATCH (entity)-[:MIRROR_OF]->(mirror:Entity)<-[:OF_OUTCOME]-(node:Result)
WHERE mirror.id IN $mirrors
