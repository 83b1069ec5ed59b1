// The answer of nested.graphql, as its `data`, over the sorted ids that our loader derives: what a hand could write over our graph.
MATCH (source:CellSource {id: $id})
RETURN {cellSource: source{.id, name: source.nameEn, mechanisms: {nodes: COLLECT {
  MATCH (source)-[:HAS_MECHANISM]->(mechanism:Mechanism)
  RETURN mechanism{.id, name: mechanism.nameEn, outcomes: {nodes: COLLECT {
    MATCH (mechanism)-[:IMPROVES]->(outcome:Outcome)
    RETURN outcome{.id, name: outcome.nameEn, studies: {nodes: COLLECT {
      UNWIND outcome.studyIds[..3] AS studyId
      MATCH (study:Study {id: studyId})
      RETURN study{.id, .year} ORDER BY study.id
    }}} ORDER BY outcome.id LIMIT 10
  }}} ORDER BY mechanism.id LIMIT 20
}}}} AS data
