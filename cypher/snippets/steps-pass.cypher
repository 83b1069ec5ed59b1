// Part: whether each of the relationships step1, step2, … of a chain of __LENGTH__ steps passes the filter and the thresholds; used in WHERE.
// parameters: $filtered: truth, $bareStudies: whole, $minStudies: whole, $inherit: truth, $leastRank?: whole, $leastConfidence?: real
#each 1..__LENGTH__ AND:($filtered OR coalesce(step#.studies, $bareStudies) >= $minStudies)#end
  AND (NOT $filtered OR all(step IN [#each 1..__LENGTH__ ,:properties(step#)#end] WHERE @step-studies@ >= $minStudies))
  AND ($inherit OR #each 1..__LENGTH__ AND:coalesce(step#.own, true)#end)
  AND ($leastRank IS NULL OR #each 1..__LENGTH__ AND:step#.rank >= $leastRank#end)
  AND ($leastConfidence IS NULL OR #each 1..__LENGTH__ AND:step#.confidence >= $leastConfidence#end)
