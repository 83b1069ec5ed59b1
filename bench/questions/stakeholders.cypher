// The answer of schema/examples/stakeholders.graphql, as its `data`.
MATCH (stakeholder:Stakeholder)
WITH stakeholder ORDER BY toLower(stakeholder.nameEn), stakeholder.id
WITH collect(stakeholder) AS stakeholders
RETURN {stakeholders: {totalCount: size(stakeholders), nodes: COLLECT {
  UNWIND stakeholders[..toInteger($first)] AS stakeholder
  RETURN stakeholder{.id, name: stakeholder.nameEn, description: stakeholder.descriptionEn,
    involvedIn: {edges: COLLECT {
      MATCH (stakeholder)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(node:Entity)
      WHERE node <> stakeholder AND EXISTS { (association)<-[:STATES]-(:Claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
      WITH node, association ORDER BY node.id LIMIT 25
      RETURN {node: {kindLabel: $kindLabels[node.kind], name: node.nameEn}, association: {claims: {nodes: COLLECT {
        MATCH (association)<-[:STATES]-(claim:Claim)
        WHERE EXISTS { (claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
        RETURN {statement: claim.statementEn, section: claim.section} ORDER BY claim.id LIMIT 25
      }}}}
    }},
    neededFrom: {nodes: COLLECT {
      MATCH (stakeholder)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)<-[:SUBCLASS_OF*0..8]-(node:Entity)
      WHERE (node = holder OR node.kind IN ['CellSource', 'Disease', 'Product'] AND NOT EXISTS { (node)<-[:SUBJECT]-(own:Claim WHERE own.polarity IN ['null', 'negative'])-[:OBJECT]->(stakeholder) })
        AND node <> stakeholder
        AND EXISTS { (association)<-[:STATES]-(:Claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
      WITH DISTINCT node ORDER BY node.id LIMIT 25
      RETURN {kindLabel: $kindLabels[node.kind], name: node.nameEn}
    }}
  }
}}} AS data
