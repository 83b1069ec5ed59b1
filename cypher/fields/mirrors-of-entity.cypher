// Which entities are an entity read or worded the other way?
// from: entity: Entity
// to: node: {id: text, sign: whole}
// order: node.id
MATCH (entity)-[link:MIRROR_OF]->(other:Entity)
WITH {id: other.id, sign: link.sign} AS node
