// Makes a property of a label a real number, also where its value is whole (a whole number would divide without remainder).
// placeholders: __LABEL__, __PROPERTY__
MATCH (node:__LABEL__)
WHERE node.__PROPERTY__ IS NOT NULL
SET node.__PROPERTY__ = toFloat(node.__PROPERTY__)
