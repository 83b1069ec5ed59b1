// Part: which of the parallel evidence entries of the relationship `step` pass the filter, as a list of positions.
// parameters: $levels?: texts, $inherit: truth, $humanOnly: truth, $species?: texts, $excludeRetracted: truth
[entry IN range(0, coalesce(size(step.evidenceLevels), 0) - 1) WHERE ($levels IS NULL OR step.evidenceLevels[entry] IN $levels)
  AND ($inherit OR step.evidenceOwn[entry] = 1)
  AND (NOT $humanOnly OR step.evidenceHuman[entry] = 1)
  AND ($species IS NULL OR any(name IN $species WHERE step.evidenceSpecies[entry] CONTAINS '|' + name + '|'))
  AND (NOT $excludeRetracted OR step.evidenceRetracted[entry] = 0) | entry]
