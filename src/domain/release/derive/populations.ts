import type { ClaimRow } from "../../../model/claim-row.js";
import type { StudyRow } from "../../../model/study-row.js";
import { causes, experimentalModels, stages } from "../../../model/vocabulary.js";

/** Whom or what something was seen in: stages and causes of the liver disease, groups of experimental models. Empty where the release does not tell. */
export interface Population {
  readonly stages: readonly string[];
  readonly causes: readonly string[];
  readonly models: readonly string[];
}

/** Answers of a study whom it saw, and of a claim whom it is about: what the claim says itself, else what its studies say. */
export interface Populations {
  readonly ofStudy: (id: string) => Population;
  readonly ofClaim: (claim: ClaimRow) => Population;
}

/** What a claim calls by another name than studies do. */
const causeOf: Readonly<Record<string, string>> = { nash: "mash" };

/** The populations of studies, and of claims that rest on them. */
export function populationsOf(studies: readonly StudyRow[]): Populations {
  const known = new Map(studies.map((row) => [row.id, { stages: row.stages ?? [], causes: row.causes ?? [], models: row.models ?? [] }]));
  const ofStudy = (id: string): Population => known.get(id) ?? { stages: [], causes: [], models: [] };
  return {
    ofStudy,
    ofClaim({ context, evidence }) {
      const seen = evidence.map(ofStudy);
      return {
        stages: context.disease_stage
          ? [context.disease_stage]
          : inOrder(
              Object.keys(stages),
              seen.flatMap((study) => study.stages),
            ),
        causes: inOrder(Object.keys(causes), context.etiology?.map((cause) => causeOf[cause] ?? cause) ?? seen.flatMap((study) => study.causes)),
        models: inOrder(
          Object.keys(experimentalModels),
          seen.flatMap((study) => study.models),
        ),
      };
    },
  };
}

const inOrder = (order: readonly string[], values: readonly string[]): string[] => order.filter((value) => values.includes(value));
