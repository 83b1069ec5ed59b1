// Which studies does the release hold?
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = node.country; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction
// parameters: $designs?: texts, $yearsFrom?: whole, $yearsTo?: whole, $countries?: texts, $phases?: texts, $statuses?: texts, $donors?: texts, $retractions?: texts, $registered?: truth, $text?: text, $cellSources?: texts, $routes?: texts, $hasResults?: truth
MATCH (study:Study)
WHERE ($designs IS NULL OR study.design IN $designs)
  AND ($yearsFrom IS NULL OR study.year >= $yearsFrom)
  AND ($yearsTo IS NULL OR study.year <= $yearsTo)
  AND ($countries IS NULL OR study.country IN $countries)
  AND ($phases IS NULL OR study.phase IN $phases)
  AND ($statuses IS NULL OR study.status IN $statuses)
  AND ($donors IS NULL OR any(name IN $donors WHERE name IN study.donor))
  AND ($retractions IS NULL OR study.retraction IN $retractions)
  AND ($registered IS NULL OR (study.registration IS NOT NULL) = $registered)
  AND ($text IS NULL OR study.folded CONTAINS $text)
  AND ($cellSources IS NULL OR EXISTS { MATCH (study)-[:USED_SOURCE]->(source:Entity) WHERE source.id IN $cellSources })
  AND ($routes IS NULL OR EXISTS { MATCH (study)-[:USED_ROUTE]->(route:Entity) WHERE route.id IN $routes })
  AND ($hasResults IS NULL OR EXISTS { MATCH (result:Result)-[:REPORTED_BY]->(study) WHERE result.id IS NOT NULL } = $hasResults)
WITH study AS node
