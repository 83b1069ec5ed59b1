// The answer of schema/examples/what-lowers-fibrosis.graphql, as its `data`.
MATCH (disease:Disease {id: $id})
CALL (disease) {
  MATCH (disease)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(node:Entity)
  WHERE COUNT {
    MATCH (association)<-[:STATES]-(claim:Claim)-[:RESTS_ON]->(study:Study)
    WHERE claim.sign = -1 AND study.retraction <> 'retracted'
      AND claim.predicate IN ['causes', 'contributes_to', 'improves', 'increases', 'inhibits', 'precedes', 'promotes', 'reduces']
    RETURN DISTINCT study
  } >= 2
  WITH node, association ORDER BY node.id
  RETURN collect({
    node: {kind: $kindNames[node.kind], name: node.nameEn},
    association: {counts: {
      claims: COUNT { (association)<-[:STATES]-(:Claim) },
      studies: COUNT { MATCH (association)<-[:STATES]-(:Claim)-[:RESTS_ON]->(study:Study) RETURN DISTINCT study }
    }}
  }) AS edges, collect(node.kind) AS kinds
}
CALL (kinds) {
  UNWIND kinds AS kind
  WITH kind, count(*) AS number ORDER BY number DESC, kind
  RETURN collect({value: kind, count: number}) AS facet
}
RETURN {disease: {name: disease.nameEn, reducedBy: {totalCount: size(edges), aggregations: {kind: facet}, edges: edges[..50]}}} AS data
