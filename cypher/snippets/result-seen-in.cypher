// Part: whether `result` was seen in one of the stages, causes and models that are asked for; used in WHERE.
// parameters: $inStages?: texts, $inCauses?: texts, $inModels?: texts
($inStages IS NULL OR any(name IN $inStages WHERE name IN result.stages))
  AND ($inCauses IS NULL OR any(name IN $inCauses WHERE name IN result.causes))
  AND ($inModels IS NULL OR any(name IN $inModels WHERE name IN result.models))
