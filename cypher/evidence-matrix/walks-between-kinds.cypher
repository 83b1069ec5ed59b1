// How many signed walks of up to __LENGTH__ steps lead from each entity of one kind to each of another, no entity twice, none beside its mirror, each step passing the filter?
// The one step that a pair's own claims make is left out: it is no derived link. A relationship without evidence entries (added by hand) passes where nothing is asked of the evidence ($unfiltered).
// to: node: {subjectId: text, objectId: text, walks: whole}
// order: node.subjectId, node.objectId
// parameters: $rows: text, $columns: text, $unfiltered: truth, $minStudies: whole
MATCH (one:Entity)-[:MIRROR_OF]->(other:Entity)
WHERE one.id < other.id
WITH collect([one.id, other.id]) AS mirrored
MATCH path = (source:Entity)-[affects:AFFECTS*1..__LENGTH__]->(target:Entity)
WHERE source.kind = $rows AND target.kind = $columns
WITH path, mirrored, source.id AS subjectId, target.id AS objectId, [member IN nodes(path) | member.id] AS nodeIds
WHERE all(position IN range(0, size(nodeIds) - 2) WHERE NOT nodeIds[position] IN nodeIds[position + 1..])
  AND all(pair IN mirrored WHERE NOT (pair[0] IN nodeIds AND pair[1] IN nodeIds))
WITH subjectId, objectId, [step IN relationships(path) | {
  own: coalesce(step.own, true),
  bare: coalesce(size(step.evidenceLevels), 0) = 0,
  studies: size(reduce(seen = [], entry IN @step-entries@ | CASE WHEN step.evidenceStudies[entry] IN seen THEN seen ELSE seen + [step.evidenceStudies[entry]] END))
}] AS steps
WHERE (size(steps) > 1 OR NOT steps[0].own)
  AND all(step IN steps WHERE CASE WHEN step.bare THEN $unfiltered ELSE step.studies >= $minStudies END)
WITH subjectId, objectId, count(*) AS walks
WITH {subjectId: subjectId, objectId: objectId, walks: walks} AS node
