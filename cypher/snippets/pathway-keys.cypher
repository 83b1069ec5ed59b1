// Part: the numbers that the pathway `node` is ordered by, larger first: shorter, better shown, more studies; or surer, more specific, shorter.
// parameters: $orderBy: text
  key1: CASE WHEN $orderBy = 'LENGTH' THEN -size(signs) ELSE reduce(product = 1.0, factor IN confidences | product * factor) END,
  key2: CASE WHEN $orderBy = 'LENGTH' THEN reduce(least = 9, rank IN ranks | CASE WHEN rank < least THEN rank ELSE least END) ELSE reduce(product = 1.0, factor IN specificities | product * factor) END,
  key3: CASE WHEN $orderBy = 'LENGTH' THEN reduce(number = 0, some IN studies | number + some) ELSE -size(signs) END
