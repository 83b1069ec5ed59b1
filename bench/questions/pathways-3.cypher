// The best pathways of 3 steps between two things.
MATCH (source:Entity {id: $from})-[step1:AFFECTS]->(x1)-[step2:AFFECTS]->(x2)-[step3:AFFECTS]->(target:Entity {id: $to})
WHERE step1.studies >= 1 AND step2.studies >= 1 AND step3.studies >= 1 AND source <> x2 AND x1 <> target AND source <> x1 AND x1 <> x2 AND x2 <> target
WITH 'PATH:' + source.id + CASE WHEN step1.sign > 0 THEN '~' ELSE '!' END + x1.id + CASE WHEN step2.sign > 0 THEN '~' ELSE '!' END + x2.id + CASE WHEN step3.sign > 0 THEN '~' ELSE '!' END + target.id AS id, reduce(least = 9, rank IN [step1.rank, step2.rank, step3.rank] | CASE WHEN rank < least THEN rank ELSE least END) AS weakest, step1.studies + step2.studies + step3.studies AS studies, step1.sign*step2.sign*step3.sign AS netSign
ORDER BY weakest DESC, studies DESC, id LIMIT $limit
RETURN collect({id: id, length: 3, netSign: netSign}) AS nodes
