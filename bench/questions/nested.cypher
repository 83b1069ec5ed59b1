// The answer of nested.graphql, as its `data`.
MATCH (source:CellSource {id: $id})
RETURN {cellSource: source{.id, name: source.nameEn, mechanisms: {nodes: COLLECT {
  MATCH (source)-[:HAS_MECHANISM]->(mechanism:Mechanism)
  RETURN mechanism{.id, name: mechanism.nameEn, outcomes: {nodes: COLLECT {
    MATCH (mechanism)-[:IMPROVES]->(outcome:Outcome)
    RETURN outcome{.id, name: outcome.nameEn, studies: {nodes: COLLECT {
      MATCH (outcome)<-[:OBJECT]-(:Claim)-[:RESTS_ON]->(study:Study)
      WITH DISTINCT study ORDER BY study.id LIMIT 3
      RETURN study{.id, .year}
    }}} ORDER BY outcome.id LIMIT 10
  }}} ORDER BY mechanism.id LIMIT 20
}}}} AS data
