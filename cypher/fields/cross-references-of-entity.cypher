// Under which identifiers do other vocabularies know a thing?
// from: entity
// to: node
// order: node.id, node.relation
MATCH (entity)-[link:HAS_CROSS_REFERENCE]->(reference:CrossReference)
WITH {id: reference.id, relation: link.relation, label: link.label, source: link.source, verified: link.verified} AS node
