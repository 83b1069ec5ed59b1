// Part: the record of the relationship `step`, with what of its evidence passes the filter.
{
  sign: step.sign,
  own: coalesce(step.own, true),
  confidence: coalesce(step.confidence, 0.0),
  specificity: coalesce(step.specificity, 1.0),
  bare: coalesce(size(step.evidenceLevels), 0) = 0,
  levels: [entry IN @step-entries@ | step.evidenceLevels[entry]],
  claims: CASE WHEN coalesce(size(step.evidenceLevels), 0) = 0 THEN coalesce(step.claims, []) ELSE reduce(seen = [], entry IN @step-entries@ | CASE WHEN step.evidenceClaims[entry] IN seen THEN seen ELSE seen + [step.evidenceClaims[entry]] END) END,
  studies: @step-studies@
}
