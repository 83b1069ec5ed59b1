// Which associations go out of an entity or come into it, inherited ones among them where asked?
// from: entity: Entity
// to: association: Association, node: Entity, inheritedFrom?: Entity
// order: node.id, association.id
// facets: kind = node.kind
// parameters: $minStudies: whole
CALL (entity) {
  @associations-out-of@
  RETURN association AS association, node AS node, holder AS holder, entity.id AS heir
  UNION
  @associations-into@
  RETURN association AS association, node AS node, holder AS holder, node.id AS heir
}
@evidence-of-association@
WITH entity, association, node, holder, heir, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> heir
