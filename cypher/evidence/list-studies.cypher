// Which studies does the release hold?
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = each node.countries; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction; stage = each node.stages; cause = each node.causes; model = each node.models
// parameters: $designs?: texts, $yearsFrom?: whole, $yearsTo?: whole, $countries?: texts, $phases?: texts, $statuses?: texts, $donors?: texts, $retractions?: texts, $registered?: truth, $text?: text, $cellSources?: texts, $routes?: texts, $hasResults?: truth, $stages?: texts, $causes?: texts, $models?: texts, $acuteModel?: truth, $noCells?: truth, $outcomes?: texts
MATCH (study:Study)
WHERE ($designs IS NULL OR study.design IN $designs)
  AND ($yearsFrom IS NULL OR study.year >= $yearsFrom)
  AND ($yearsTo IS NULL OR study.year <= $yearsTo)
  AND ($countries IS NULL OR any(name IN $countries WHERE name IN study.countries))
  AND ($phases IS NULL OR study.phase IN $phases)
  AND ($statuses IS NULL OR study.status IN $statuses)
  AND ($stages IS NULL OR any(name IN $stages WHERE name IN study.stages))
  AND ($causes IS NULL OR any(name IN $causes WHERE name IN study.causes))
  AND ($models IS NULL OR any(name IN $models WHERE name IN study.models))
  AND ($acuteModel IS NULL OR study.acuteModel = $acuteModel)
  AND ($noCells IS NULL OR coalesce(study.noCells, false) = $noCells)
  AND ($donors IS NULL OR any(name IN $donors WHERE name IN study.donor))
  AND ($retractions IS NULL OR study.retraction IN $retractions)
  AND ($registered IS NULL OR (study.registration IS NOT NULL) = $registered)
  AND ($text IS NULL OR study.folded CONTAINS $text)
  AND ($cellSources IS NULL OR EXISTS { MATCH (study)-[:USED_SOURCE]->(used:Entity)-[:SUBCLASS_OF*0..8]->(source:Entity) WHERE source.id IN $cellSources })
  AND ($routes IS NULL OR EXISTS { MATCH (study)-[:USED_ROUTE]->(route:Entity) WHERE route.id IN $routes })
  AND ($hasResults IS NULL OR EXISTS { MATCH (result:Result)-[:REPORTED_BY]->(study) WHERE result.id IS NOT NULL } = $hasResults)
  AND ($outcomes IS NULL OR EXISTS { MATCH (measured:Result)-[:REPORTED_BY]->(study) MATCH (measured)-[:OF_OUTCOME]->(outcome:Entity) WHERE outcome.id IN $outcomes })
WITH study AS node
