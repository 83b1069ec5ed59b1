// Part: the numbers that the pathway `node` is ordered by, larger first: shorter, better evidence, more studies; or more confidence of its least step, less inherited, shorter, more specific.
// parameters: $orderBy: text
  key1: CASE WHEN $orderBy = 'LENGTH' THEN -size(signs) ELSE round(reduce(least = 9.0, one IN confidences | CASE WHEN one < least THEN one ELSE least END) * 10000.0) END,
  key2: CASE WHEN $orderBy = 'LENGTH' THEN reduce(least = 9, rank IN ranks | CASE WHEN rank < least THEN rank ELSE least END) ELSE -size([own IN owns WHERE NOT own]) END,
  key3: CASE WHEN $orderBy = 'LENGTH' THEN reduce(number = 0, some IN studies | number + some) ELSE -size(signs) END,
  key4: CASE WHEN $orderBy = 'LENGTH' THEN 0.0 ELSE round(reduce(product = 1.0, factor IN specificities | product * factor) * 1000000000000.0) END
