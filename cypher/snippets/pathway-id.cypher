// Part: the id of the pathway over `nodeIds` with `signs`, without its mirror.
'PATH:' + nodeIds[0] + reduce(text = '', position IN range(0, size(signs) - 1) | text + CASE signs[position] WHEN 1 THEN '~' WHEN -1 THEN '!' ELSE '*' END + nodeIds[position + 1])
