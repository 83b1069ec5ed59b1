// Part: which of the parallel evidence entries of the relationship `step` pass the filter, as a list of positions.
// parameters: $levels?: texts, $inherit: truth, $humanOnly: truth, $species?: texts, $inStages?: texts, $inCauses?: texts, $inModels?: texts, $excludeRetracted: truth
[entry IN range(0, coalesce(size(step.evidenceLevels), 0) - 1) WHERE ($levels IS NULL OR step.evidenceLevels[entry] IN $levels)
  AND ($inherit OR step.evidenceOwn[entry] = 1)
  AND (NOT $humanOnly OR step.evidenceHuman[entry] = 1)
  AND ($species IS NULL OR any(name IN $species WHERE step.evidenceSpecies[entry] CONTAINS '|' + name + '|'))
  AND ($inStages IS NULL OR any(name IN $inStages WHERE step.evidencePopulation[entry] CONTAINS '|stage:' + name + '|'))
  AND ($inCauses IS NULL OR any(name IN $inCauses WHERE step.evidencePopulation[entry] CONTAINS '|cause:' + name + '|'))
  AND ($inModels IS NULL OR any(name IN $inModels WHERE step.evidencePopulation[entry] CONTAINS '|model:' + name + '|'))
  AND (NOT $excludeRetracted OR step.evidenceRetracted[entry] = 0) | entry]
