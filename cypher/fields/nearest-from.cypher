// Which entities does an entity act on or have, each once, with the nearest association that has a kept study? By the typed links.
// from: entity: Entity
// to: node: Entity, association: Association, inheritedFrom?: Entity
// carries: associationId, holderId
// later: association = association-of-link; inheritedFrom = holder-of-link
// order: node.id
// facets: kind = node.kind
// parameters: $kinds?: texts
MATCH (entity)-[link:LINKED]->(node:Entity)
WHERE link.nearest
  AND ($kinds IS NULL OR link.toKind IN $kinds)
WITH node, link.association AS associationId, link.inheritedFrom AS holderId
