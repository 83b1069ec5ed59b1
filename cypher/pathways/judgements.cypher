// What does the evidence of some entities itself say of others: its direction, how strong, and how sure?
// to: node: {subjectId: text, objectId: text, direction: text, own: truth, rank: whole, confidence: real}
// order: node.subjectId, node.objectId
// parameters: $ids: texts
MATCH (source:Entity)-[judged:JUDGED]->(target:Entity)
WHERE source.id IN $ids
WITH {subjectId: source.id, objectId: target.id, direction: judged.direction, own: judged.own, rank: judged.rank, confidence: judged.confidence} AS node
