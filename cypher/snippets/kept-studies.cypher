// Part: the studies of a claim that are kept: those of the population that is asked for, and all but retracted ones where those are to be left out.
// parameters: $excludeRetracted: truth
MATCH (claim)-[:RESTS_ON]->(study:Study)
WHERE (NOT $excludeRetracted OR study.retraction <> 'retracted')
  AND @claim-seen-in@
