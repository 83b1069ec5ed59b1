// Part: the record of a pathway as it is ranked, from lists with an entry a step, as `node`.
WITH {
  id: 'PATH:' + nodeIds[0] + reduce(text = '', position IN range(0, size(signs) - 1) | text + CASE WHEN signs[position] > 0 THEN '~' ELSE '!' END + nodeIds[position + 1]),
  nodeIds: nodeIds,
  signs: signs,
  netSign: reduce(product = 1, sign IN signs | product * sign),
@pathway-keys@
} AS node
