// The answer of schema/examples/limitations.graphql, as its `data`.
MATCH (limitation:Limitation)
WITH limitation ORDER BY toLower(limitation.nameEn), limitation.id
WITH collect(limitation) AS limitations
RETURN {limitations: {totalCount: size(limitations), nodes: COLLECT {
  UNWIND limitations[..toInteger($first)] AS limitation
  RETURN limitation{.id, name: limitation.nameEn, description: limitation.descriptionEn,
    limits: {edges: COLLECT {
      MATCH (limitation)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)<-[:SUBCLASS_OF*0..8]-(node:Entity)
      WHERE (node = holder OR node.kind IN ['CellSource', 'Disease', 'Product'] AND NOT EXISTS { (node)<-[:SUBJECT]-(own:Claim WHERE own.polarity IN ['null', 'negative'])-[:OBJECT]->(limitation) })
        AND node <> limitation
        AND EXISTS { (association)<-[:STATES]-(:Claim {predicate: 'limited_by'})-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
      WITH DISTINCT node ORDER BY node.id LIMIT 25
      WITH node, head(COLLECT {
        MATCH path = (limitation)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(:Entity)<-[:SUBCLASS_OF*0..8]-(node)
        WHERE EXISTS { (association)<-[:STATES]-(:Claim {predicate: 'limited_by'})-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
        RETURN association ORDER BY length(path), association.id LIMIT 1
      }) AS association
      RETURN {node: {kindLabel: $kindLabels[node.kind], name: node.nameEn}, association: {claims: {nodes: COLLECT {
        MATCH (association)<-[:STATES]-(claim:Claim)
        WHERE EXISTS { (claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
        RETURN {statement: claim.statementEn, evidenceLevel: toUpper(claim.evidenceLevel), section: claim.section} ORDER BY claim.id LIMIT 25
      }}}}
    }},
    effects: {nodes: COLLECT {
      MATCH (limitation)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(node:Entity)
      WHERE node <> limitation AND EXISTS { (association)<-[:STATES]-(:Claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
      RETURN {name: node.nameEn} ORDER BY node.id LIMIT 25
    }}
  }
}}} AS data
