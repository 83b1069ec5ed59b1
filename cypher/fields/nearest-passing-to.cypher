// Which entities act on or have an entity, each once, with the nearest association that passes a question? By the typed links.
// from: entity: Entity
// to: node: Entity, association: Association, inheritedFrom?: Entity
// carries: associationId, holderId
// later: association = association-of-link; inheritedFrom = holder-of-link
// order: node.id
// facets: kind = node.kind
// parameters: $kinds?: texts, $minStudies: whole
MATCH (entity)<-[link:LINKED]-(node:Entity)
WHERE ($kinds IS NULL OR link.fromKind IN $kinds)
  AND link.studies >= $minStudies
@passing-links@
WITH node, link
ORDER BY link.distance, link.association
WITH node, collect(link.association) AS associationIds, collect(coalesce(link.inheritedFrom, '')) AS holderIds
WITH node, associationIds[0] AS associationId, holderIds[0] AS holderId
