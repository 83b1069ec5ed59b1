// Which nodes does a label hold, whole?
// placeholders: __LABEL__
// columns: id, labels (in the engine's order), properties
MATCH (node:__LABEL__)
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
