// Part: the record of a pathway from `nodeIds` and `steps` [{sign, claims, studies, levels, confidence, specificity}], as `node`. `givenConfidence` stands in for the product of the steps' where it is not null.
WITH nodeIds, targetDirection, givenConfidence, steps, [step IN steps | step.sign] AS signs, [step IN steps | step.studies] AS studies,
  [step IN steps | step.confidence] AS confidences, [step IN steps | step.specificity] AS specificities,
  [step IN steps | CASE WHEN 'clinical_controlled' IN step.levels THEN 4 WHEN 'clinical_uncontrolled' IN step.levels THEN 3 WHEN 'preclinical' IN step.levels THEN 2 WHEN 'review' IN step.levels THEN 1 ELSE 0 END] AS ranks
WITH nodeIds, targetDirection, givenConfidence, steps, signs, studies, confidences, specificities, ranks,
  reduce(least = 9, rank IN ranks | CASE WHEN rank < least THEN rank ELSE least END) AS weakestRank
WITH {
  id: 'PATH:' + nodeIds[0] + reduce(text = '', position IN range(0, size(signs) - 1) | text + CASE WHEN signs[position] > 0 THEN '~' ELSE '!' END + nodeIds[position + 1]),
  nodeIds: nodeIds,
  subjectId: nodeIds[0],
  objectId: nodeIds[size(signs)],
  signs: signs,
  length: size(signs),
  netSign: reduce(product = 1, sign IN signs | product * sign),
  targetDirection: targetDirection,
  weakestRank: weakestRank,
  weakest: reduce(found = -1, position IN range(0, size(ranks) - 1) | CASE WHEN found < 0 AND ranks[position] = weakestRank THEN position ELSE found END),
  claims: [step IN steps | step.claims],
  studies: reduce(number = 0, some IN studies | number + some),
  confidence: coalesce(givenConfidence, reduce(product = 1.0, factor IN confidences | product * factor)),
  specificity: reduce(product = 1.0, factor IN specificities | product * factor),
@pathway-keys@
} AS node
