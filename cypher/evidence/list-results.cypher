// Which results, numbers at a time point, does the release hold?
// to: node: Result
// order: CASE $orderBy WHEN 'WEEKS' THEN coalesce(node.weeks, 1000000) ELSE 0 END, node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome; measure = measured.id; stage = each node.stages; cause = each node.causes; model = each node.models
// parameters: $studies?: texts, $measures?: texts, $directions?: texts, $comparedWith?: texts, $scopes?: texts, $weeksFrom?: whole, $weeksTo?: whole, $designs?: texts, $donors?: texts, $cellSources?: texts, $orderBy: text, $stages?: texts, $causes?: texts, $models?: texts
MATCH (result:Result)-[:REPORTED_BY]->(study:Study)
WHERE ($studies IS NULL OR study.id IN $studies)
  AND ($measures IS NULL OR EXISTS { MATCH (result)-[:OF_OUTCOME]->(measure:Entity) WHERE measure.id IN $measures })
  AND ($directions IS NULL OR result.direction IN $directions)
  AND ($comparedWith IS NULL OR result.comparedWith IN $comparedWith)
  AND ($scopes IS NULL OR result.scope IN $scopes)
  AND ($weeksFrom IS NULL OR result.weeks >= $weeksFrom)
  AND ($weeksTo IS NULL OR result.weeks <= $weeksTo)
  AND ($designs IS NULL OR study.design IN $designs)
  AND ($stages IS NULL OR any(name IN $stages WHERE name IN result.stages))
  AND ($causes IS NULL OR any(name IN $causes WHERE name IN result.causes))
  AND ($models IS NULL OR any(name IN $models WHERE name IN result.models))
  AND ($donors IS NULL OR any(name IN $donors WHERE name IN study.donor))
  AND ($cellSources IS NULL OR EXISTS { MATCH (study)-[:USED_SOURCE]->(used:Entity)-[:SUBCLASS_OF*0..8]->(source:Entity) WHERE source.id IN $cellSources })
WITH result AS node
OPTIONAL MATCH (node)-[:OF_OUTCOME]->(measured:Entity)
