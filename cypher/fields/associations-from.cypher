// Which associations go out of an entity, its superclasses' among them where asked? An own null or negative finding on an object blocks what would be inherited.
// from: entity: Entity
// to: association: Association, node: Entity, inheritedFrom?: Entity
// order: node.id, association.id
// facets: kind = node.kind
// parameters: $minStudies: whole
@associations-out-of@
@evidence-of-association@
WITH entity, association, node, holder, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> entity.id
