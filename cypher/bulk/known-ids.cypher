// Which of these ids do nodes of a label bear already?
// placeholders: __LABEL__
// parameters: $ids: texts
// columns: id: text
UNWIND $ids AS asked
MATCH (node:__LABEL__ {id: asked})
RETURN node.id AS id
ORDER BY id
