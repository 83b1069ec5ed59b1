// Which entities does an entity act on or have, with its own associations, or with those that are inherited too, that state one of some predicates or signs? By the typed links.
// from: entity: Entity
// to: node: Entity, association: Association, inheritedFrom?: Entity
// carries: associationId, holderId
// later: association = association-of-link; inheritedFrom = holder-of-link
// order: node.id, associationId
// facets: kind = node.kind
// parameters: $inherit: truth, $kinds?: texts, $minStudies: whole
MATCH (entity)-[link:LINKED]->(node:Entity)
WHERE ($inherit OR link.distance = 0)
  AND ($kinds IS NULL OR link.toKind IN $kinds)
  AND link.studies >= $minStudies
@passing-links@
WITH node, link.association AS associationId, link.inheritedFrom AS holderId
