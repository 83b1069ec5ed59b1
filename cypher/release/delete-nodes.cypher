// Takes away all nodes of a label, with their relationships.
// placeholders: __LABEL__
MATCH (node:__LABEL__) DETACH DELETE node
