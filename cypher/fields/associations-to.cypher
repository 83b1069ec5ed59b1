// Which associations come into an entity, those that subclasses of a subject inherit among them where asked?
// from: entity: Entity
// to: association: Association, node: Entity, inheritedFrom?: Entity
// order: node.id, association.id
// facets: kind = node.kind
// parameters: $minStudies: whole
@associations-into@
@evidence-of-association@
WITH entity, association, node, holder, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> node.id
