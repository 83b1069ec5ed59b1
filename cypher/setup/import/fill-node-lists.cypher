// After an import from CSV, which cannot tell an empty list from a missing one: gives the nodes of a label the empty list of a property that each has. Run outside of a transaction.
// placeholders: __LABEL__, __PROPERTY__
MATCH (node:__LABEL__)
WHERE node.__PROPERTY__ IS NULL
CALL (node) {
  SET node.__PROPERTY__ = []
} IN TRANSACTIONS OF 10000 ROWS
