// Under which identifiers do other vocabularies know an entity?
// from: entity: Entity
// to: node: {id: text, relation: text, label: text, source: text, verified: truth}
// order: node.id, node.relation
MATCH (entity)-[link:HAS_CROSS_REFERENCE]->(reference:CrossReference)
WITH {id: reference.id, relation: link.relation, label: link.label, source: link.source, verified: link.verified} AS node
