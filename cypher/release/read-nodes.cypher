// Which nodes does a label hold, whole?
// `labels` come in the engine's order.
// placeholders: __LABEL__
// columns: id: text, labels: texts, properties: map
MATCH (node:__LABEL__)
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
