// The answer of schema/examples/survival.graphql, as its `data`.
MATCH (outcome:Outcome {id: $id})
CALL (outcome) {
  MATCH (outcome)<-[:OF_OUTCOME]-(result:Result)
  WITH result.direction AS direction, count(*) AS number ORDER BY number DESC, direction
  RETURN collect({value: direction, count: number}) AS directions, coalesce(sum(number), 0) AS results
}
RETURN {outcome: outcome{name: outcome.nameEn, description: outcome.descriptionEn,
  associatedSources: {edges: COLLECT {
    MATCH (outcome)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(node:CellSource)
    WHERE EXISTS { (association)<-[:STATES]-(:Claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
    WITH node, association, COLLECT { MATCH (association)<-[:STATES]-(claim:Claim) RETURN DISTINCT claim.sign } AS signs ORDER BY node.id LIMIT 25
    RETURN {node: {name: node.nameEn}, association: {sign: CASE WHEN (1 IN signs) = (-1 IN signs) THEN 0 WHEN 1 IN signs THEN 1 ELSE -1 END, claims: {nodes: COLLECT {
      MATCH (association)<-[:STATES]-(claim:Claim)
      WHERE EXISTS { (claim)-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
      RETURN {statement: claim.statementEn, polarity: toUpper(claim.polarity), evidenceLevel: toUpper(claim.evidenceLevel), studies: {nodes: COLLECT {
        MATCH (claim)-[:RESTS_ON]->(study:Study)
        RETURN study{.id, design: toUpper(study.design), .treated, .control} ORDER BY study.id LIMIT 5
      }}} ORDER BY claim.id LIMIT 25
    }}}}
  }},
  predictors: {edges: COLLECT {
    MATCH (outcome)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)<-[:SUBCLASS_OF*0..8]-(node:Entity)
    WHERE (node = holder OR node.kind IN ['CellSource', 'Disease', 'Product'] AND NOT EXISTS { (node)<-[:SUBJECT]-(own:Claim WHERE own.polarity IN ['null', 'negative'])-[:OBJECT]->(outcome) })
      AND node <> outcome
      AND EXISTS { (association)<-[:STATES]-(:Claim {predicate: 'predicts'})-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
    WITH DISTINCT node ORDER BY node.id LIMIT 25
    WITH node, head(COLLECT {
      MATCH path = (outcome)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(:Entity)<-[:SUBCLASS_OF*0..8]-(node)
      WHERE EXISTS { (association)<-[:STATES]-(:Claim {predicate: 'predicts'})-[:RESTS_ON]->(study:Study WHERE study.retraction <> 'retracted') }
      RETURN association ORDER BY length(path), association.id LIMIT 1
    }) AS association
    WITH node, COLLECT { MATCH (association)<-[:STATES]-(claim:Claim) RETURN DISTINCT claim.sign } AS signs
    RETURN {node: {name: node.nameEn}, association: {sign: CASE WHEN (1 IN signs) = (-1 IN signs) THEN 0 WHEN 1 IN signs THEN 1 ELSE -1 END}} ORDER BY node.id
  }},
  results: {totalCount: results, aggregations: {direction: directions}, nodes: COLLECT {
    MATCH (outcome)<-[:OF_OUTCOME]-(result:Result)-[:REPORTED_BY]->(study:Study)
    RETURN {weeks: result.weeks, direction: toUpper(result.direction), scope: toUpper(result.scope),
      effect: CASE WHEN result.effectKind IS NULL THEN null ELSE {kind: toUpper(result.effectKind), value: result.effectValue, low: result.effectLow, high: result.effectHigh, p: result.effectP} END,
      arms: COLLECT { MATCH (result)-[:HAS_ARM]->(arm:Arm) WITH arm ORDER BY arm.position RETURN arm{.label, .n, .events, .percent} },
      study: {id: study.id, design: toUpper(study.design)}} ORDER BY result.id LIMIT 40
  }}
}} AS data
