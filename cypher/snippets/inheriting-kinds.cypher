// Part: the kinds whose entities also have the claims of what they are a subclass of, as the table of kinds has them.
['CellSource', 'Disease', 'Product']
