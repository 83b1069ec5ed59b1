// Part: of the typed links `link`, those with at least $minStudies studies behind claims of $predicates and $signs. The lists are bound first: they are looked at entry by entry.
// parameters: $predicates?: texts, $signs?: wholes, $minStudies: whole
WITH node, link, link.evidencePredicates AS statedPredicates, link.evidenceSigns AS statedSigns, link.evidenceStudies AS statedIn
WITH node, link, statedIn, [entry IN range(0, size(statedIn) - 1) WHERE ($predicates IS NULL OR statedPredicates[entry] IN $predicates)
  AND ($signs IS NULL OR statedSigns[entry] IN $signs) | statedIn[entry]] AS passing
WHERE size(passing) >= $minStudies
  AND ($minStudies <= 1 OR size(reduce(seen = [], study IN passing | CASE WHEN study IN seen THEN seen ELSE seen + [study] END)) >= $minStudies)
WITH node, link
