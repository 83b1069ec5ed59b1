// Part: whether a claim passes an evidence filter ($levels, $species, $humanOnly, $excludeRetracted); used in WHERE.
($levels IS NULL OR claim.evidenceLevel IN $levels)
  AND ($species IS NULL OR any(name IN $species WHERE name IN claim.species))
  AND (NOT $humanOnly OR claim.human)
  AND (NOT $excludeRetracted OR EXISTS { MATCH (claim)-[:RESTS_ON]->(kept:Study) WHERE kept.retraction <> 'retracted' })
