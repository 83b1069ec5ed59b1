// How many nodes does a label hold?
// placeholders: __LABEL__
// columns: nodes
MATCH (node:__LABEL__)
RETURN count(node) AS nodes
