// Lets no two nodes of a label bear one id.
// placeholders: __LABEL__
CREATE CONSTRAINT IF NOT EXISTS FOR (node:__LABEL__) REQUIRE node.id IS UNIQUE
