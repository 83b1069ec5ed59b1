// Part: whether the relationship step# of a chain passes the filter and the thresholds; used in WHERE, repeated for each step.
// parameters: $filtered: truth, $bareStudies: whole, $minStudies: whole, $inherit: truth, $leastRank?: whole, $leastConfidence?: real
($filtered OR coalesce(step#.studies, $bareStudies) >= $minStudies)
  AND (NOT $filtered OR all(step IN [properties(step#)] WHERE @step-studies@ >= $minStudies))
  AND ($inherit OR coalesce(step#.own, true))
  AND ($leastRank IS NULL OR step#.rank >= $leastRank)
  AND ($leastConfidence IS NULL OR step#.confidence >= $leastConfidence)
