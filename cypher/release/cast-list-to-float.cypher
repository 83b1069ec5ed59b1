// Makes the numbers of a list property of a label real.
// placeholders: __LABEL__, __PROPERTY__
MATCH (node:__LABEL__)
WHERE node.__PROPERTY__ IS NOT NULL
SET node.__PROPERTY__ = [number IN node.__PROPERTY__ | toFloat(number)]
