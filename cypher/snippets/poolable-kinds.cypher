// Part: the kinds whose results can be pooled and compared, as the table of kinds has them.
['AdverseEvent', 'Complication', 'Measure', 'Outcome']
