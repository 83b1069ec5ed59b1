// After an import from CSV: of a property that a node of a label may lack, the mark U+001E stands for an empty list; makes it one. Run outside of a transaction.
// placeholders: __LABEL__, __PROPERTY__
MATCH (node:__LABEL__)
WHERE node.__PROPERTY__ = ['\u001e']
CALL (node) {
  SET node.__PROPERTY__ = []
} IN TRANSACTIONS OF 10000 ROWS
