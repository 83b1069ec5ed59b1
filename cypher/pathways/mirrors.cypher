// Which entities mirror each other?
// to: node: {id: text, mirrorId: text, sign: whole}
// order: node.id, node.mirrorId
MATCH (one:Entity)-[mirror:MIRROR_OF]->(other:Entity)
WITH {id: one.id, mirrorId: other.id, sign: mirror.sign} AS node
