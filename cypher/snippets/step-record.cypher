// Part: the record of the relationship `step`, with what of its evidence passes the filter.
// parameters: $inherit: truth
{
  sign: step.sign,
  own: coalesce(step.own, true) AND (coalesce(size(step.evidenceLevels), 0) = 0 OR any(entry IN @step-entries@ WHERE step.evidenceOwn[entry] = 1)),
  confidence: coalesce(step.confidence, 0.0),
  rank: coalesce(step.rank, 0),
  specificity: CASE WHEN $inherit THEN coalesce(step.specificity, 1.0) ELSE coalesce(step.ownSpecificity, step.specificity, 1.0) END,
  kindOfClaim: coalesce(step.kindOfClaim, 'CAUSAL'),
  soleSource: coalesce(step.soleSource, ''),
  claims: CASE WHEN coalesce(size(step.evidenceLevels), 0) = 0 THEN coalesce(step.claims, []) ELSE reduce(seen = [], entry IN @step-entries@ | CASE WHEN step.evidenceClaims[entry] IN seen THEN seen ELSE seen + [step.evidenceClaims[entry]] END) END,
  studies: @step-studies@
}
