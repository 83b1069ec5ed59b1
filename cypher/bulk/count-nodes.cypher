// How many nodes does a label hold?
// placeholders: __LABEL__
// columns: nodes: whole
MATCH (node:__LABEL__)
RETURN count(node) AS nodes
