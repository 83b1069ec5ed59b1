// Which signed pathways of up to __LENGTH__ steps lead from one thing to another, no thing twice?
// A filter holds for each step. A relationship without evidence entries (added by hand) passes where nothing is asked of the evidence ($unfiltered).
// to: node: {id: text, nodeIds: texts, signs: wholes, length: whole, netSign: whole, targetDirection?: text, weakestRank: whole, weakest: whole, claims: texts[], studies: whole, confidence: real, specificity: real, key1: real, key2: real, key3: real}
// order: node.key1 DESC, node.key2 DESC, node.key3 DESC, node.id
// facets: netSign = node.netSign; length = node.length
// parameters: $from: texts, $to: texts, $via?: texts, $kinds?: texts, $inherit: truth, $unfiltered: truth, $minStudies: whole
MATCH path = (source:Entity)-[affects:AFFECTS*1..__LENGTH__]->(target:Entity)
WHERE source.id IN $from AND target.id IN $to
WITH path, target.desiredDirection AS targetDirection, [member IN nodes(path) | member.id] AS nodeIds, [member IN nodes(path) | member.kind] AS kinds
WHERE all(position IN range(0, size(nodeIds) - 2) WHERE NOT nodeIds[position] IN nodeIds[position + 1..])
  AND ($via IS NULL OR all(asked IN $via WHERE asked IN nodeIds[1..size(nodeIds) - 1]))
  AND ($kinds IS NULL OR all(position IN range(1, size(kinds) - 2) WHERE kinds[position] IN $kinds))
WITH nodeIds, targetDirection, null AS givenConfidence, [step IN relationships(path) | @step-record@] AS steps
WHERE all(step IN steps WHERE ($inherit OR step.own) AND CASE WHEN step.bare THEN $unfiltered ELSE step.studies >= $minStudies END)
@pathway-record@
