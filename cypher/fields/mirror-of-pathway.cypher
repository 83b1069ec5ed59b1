// On which mirror of its last entity was the finding made?
// from: pathway: {mirrorId?: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: pathway.mirrorId})
