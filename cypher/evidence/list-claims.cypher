// Which claims does the release hold?
// to: node: Claim
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species; stage = each node.stages; cause = each node.causes; model = each node.models
// parameters: $subjects?: texts, $objects?: texts, $entities?: texts, $subjectKinds?: texts, $objectKinds?: texts, $predicates?: texts, $polarities?: texts, $stances?: texts, $settings?: texts, $seed?: truth, $sections?: texts, $text?: text, $studies?: texts, $stages?: texts, $causes?: texts, $models?: texts, $minStudies: whole
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE ($subjects IS NULL OR subject.id IN $subjects)
  AND ($objects IS NULL OR object.id IN $objects)
  AND ($entities IS NULL OR subject.id IN $entities OR object.id IN $entities)
  AND ($subjectKinds IS NULL OR subject.kind IN $subjectKinds)
  AND ($objectKinds IS NULL OR object.kind IN $objectKinds)
  AND ($predicates IS NULL OR claim.predicate IN $predicates)
  AND ($polarities IS NULL OR claim.polarity IN $polarities)
  AND ($stances IS NULL OR claim.stance IN $stances)
  AND ($settings IS NULL OR any(name IN $settings WHERE name IN claim.setting))
  AND ($stages IS NULL OR any(name IN $stages WHERE name IN claim.stages))
  AND ($causes IS NULL OR any(name IN $causes WHERE name IN claim.causes))
  AND ($models IS NULL OR any(name IN $models WHERE name IN claim.models))
  AND ($seed IS NULL OR claim.seed = $seed)
  AND ($sections IS NULL OR claim.section IN $sections)
  AND ($text IS NULL OR claim.folded CONTAINS $text)
  AND ($studies IS NULL OR EXISTS { MATCH (claim)-[:RESTS_ON]->(named:Study) WHERE named.id IN $studies })
  AND @claim-passes@
@kept-studies@
WITH claim, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
WITH claim AS node
