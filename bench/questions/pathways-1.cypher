// The best pathways of 1 step between two things.
MATCH (source:Entity {id: $from})-[step1:AFFECTS]->(target:Entity {id: $to})
WHERE step1.studies >= 1
WITH 'PATH:' + source.id + CASE WHEN step1.sign > 0 THEN '~' ELSE '!' END + target.id AS id, step1.rank AS weakest, step1.studies AS studies, step1.sign AS netSign
ORDER BY weakest DESC, studies DESC, id LIMIT $limit
RETURN collect({id: id, length: 1, netSign: netSign}) AS nodes
