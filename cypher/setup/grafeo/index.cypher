// Finds the nodes of a label by id: in Grafeo a unique constraint brings no index, and each lookup would read the whole label.
// placeholders: __LABEL__
CREATE INDEX IF NOT EXISTS FOR (node:__LABEL__) ON (node.id)
