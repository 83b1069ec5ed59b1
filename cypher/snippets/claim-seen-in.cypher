// Part: whether a claim saw one of the stages, causes and models that are asked for in its study `study`: by what the claim says itself, else by what the study says; used in WHERE.
// parameters: $inStages?: texts, $inCauses?: texts, $inModels?: texts
($inStages IS NULL OR any(name IN $inStages WHERE name IN CASE WHEN claim.diseaseStage IS NULL THEN coalesce(study.stages, []) ELSE claim.stages END))
  AND ($inCauses IS NULL OR any(name IN $inCauses WHERE name IN CASE WHEN size(claim.etiology) = 0 THEN coalesce(study.causes, []) ELSE claim.causes END))
  AND ($inModels IS NULL OR any(name IN $inModels WHERE name IN coalesce(study.models, [])))
