// Which ordered pairs lead from an association's subject to a mirror of its object, the same quantity stated the other way round?
// from: association: {subjectId: text, objectId: text}
// to: node: {id: text, subjectId: text, objectId: text, sign: whole}
// order: node.id
MATCH (:Entity {id: association.objectId})-[mirror:MIRROR_OF]->(object:Entity)
WITH {id: 'ASSOC:' + association.subjectId + '~' + object.id, subjectId: association.subjectId, objectId: object.id, sign: mirror.sign} AS node
