// Which results does a study report?
// from: study: Study
// to: node: Result
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome; measure = measured.id; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (study)<-[:REPORTED_BY]-(node:Result)
OPTIONAL MATCH (node)-[:OF_OUTCOME]->(measured:Entity)
