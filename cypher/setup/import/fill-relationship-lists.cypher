// After an import from CSV, as for nodes: gives the relationships of a type between two labels the empty list of a property that each has.
// placeholders: __FROM__, __TYPE__, __TO__, __PROPERTY__
MATCH (source:__FROM__)-[link:__TYPE__]->(target:__TO__)
WHERE link.__PROPERTY__ IS NULL
CALL (link) {
  SET link.__PROPERTY__ = []
} IN TRANSACTIONS OF 10000 ROWS
