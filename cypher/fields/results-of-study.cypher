// Which results does a study report?
// from: study: Study
// to: node: Result
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome
MATCH (study)<-[:REPORTED_BY]-(node:Result)
