// Which nodes of a label come next after an id, whole?
// placeholders: __LABEL__
// parameters: $after: text, $limit: whole
// columns: id: text, properties: map
MATCH (node:__LABEL__)
WHERE node.id > $after
RETURN node.id AS id, properties(node) AS properties
ORDER BY id
LIMIT $limit
