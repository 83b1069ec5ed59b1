// Part: whether a claim passes an evidence filter by itself ($levels, $species, $humanOnly); used in WHERE.
// parameters: $levels?: texts, $species?: texts, $humanOnly: truth
($levels IS NULL OR claim.evidenceLevel IN $levels)
  AND ($species IS NULL OR any(name IN $species WHERE name IN claim.species))
  AND (NOT $humanOnly OR claim.human)
