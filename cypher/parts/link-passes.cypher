// Part: whether a typed link `link` passes a question ($predicates, $signs, $minStudies); used in WHERE.
($minStudies <= 1 OR link.studies >= $minStudies)
  AND ($predicates IS NULL AND $signs IS NULL OR any(entry IN range(0, size(link.evidenceStudies) - 1) WHERE ($predicates IS NULL OR link.evidencePredicates[entry] IN $predicates)
    AND ($signs IS NULL OR link.evidenceSigns[entry] IN $signs)))
  AND ($minStudies <= 1 OR size(reduce(seen = [], entry IN range(0, size(link.evidenceStudies) - 1) | CASE WHEN ($predicates IS NULL OR link.evidencePredicates[entry] IN $predicates)
    AND ($signs IS NULL OR link.evidenceSigns[entry] IN $signs)
    AND NOT link.evidenceStudies[entry] IN seen THEN seen + [link.evidenceStudies[entry]] ELSE seen END)) >= $minStudies)
