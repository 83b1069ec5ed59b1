// Part: how many studies of the relationship `step`, as a map of its properties, pass the filter.
size(reduce(seen = [], entry IN @step-entries@ | CASE WHEN step.evidenceStudies[entry] IN seen THEN seen ELSE seen + [step.evidenceStudies[entry]] END))
