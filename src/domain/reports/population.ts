/** Whom or what something was seen in: stages and causes of the liver disease, groups of experimental models. Empty where the release does not tell. */
export interface Population {
  readonly stages: readonly string[];
  readonly causes: readonly string[];
  readonly models: readonly string[];
}

/** What a claim says itself of the patients; a stage is null and causes are empty where it does not tell. */
export interface StatedPopulation {
  readonly diseaseStage: string | null;
  readonly etiology: readonly string[];
}

/** A cause that claims call by another name than studies do. */
const causeOf: Readonly<Record<string, string>> = { nash: "mash" };

/** Whom a claim saw in one of its studies: what the claim says itself, else what the study says. The models are always the study's. */
export function populationOfReport({ diseaseStage, etiology }: StatedPopulation, study: Population): Population {
  return {
    stages: diseaseStage ? [diseaseStage] : study.stages,
    causes: etiology.length > 0 ? etiology.map((cause) => causeOf[cause] ?? cause) : study.causes,
    models: study.models,
  };
}
