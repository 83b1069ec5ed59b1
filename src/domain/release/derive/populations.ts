import type { ClaimRow } from "../../../model/claim-row.js";
import type { StudyRow } from "../../../model/study-row.js";
import { causes, experimentalModels, stages } from "../../../model/vocabulary.js";
import { type Population, populationOfReport } from "../../reports/population.js";

/** Answers of a study whom it saw, and of a claim whom it is about: in one of its studies, and in all of them together. */
export interface Populations {
  readonly ofStudy: (id: string) => Population;
  readonly ofReport: (claim: ClaimRow, study: string) => Population;
  readonly ofClaim: (claim: ClaimRow) => Population;
}

/** The populations of studies, and of claims that rest on them. */
export function populationsOf(studies: readonly StudyRow[]): Populations {
  const known = new Map(studies.map((row) => [row.id, { stages: row.stages ?? [], causes: row.causes ?? [], models: row.models ?? [] }]));
  const ofStudy = (id: string): Population => known.get(id) ?? { stages: [], causes: [], models: [] };
  const ofReport = ({ context }: ClaimRow, study: string): Population =>
    populationOfReport({ diseaseStage: context.disease_stage ?? null, etiology: context.etiology ?? [] }, ofStudy(study));
  return {
    ofStudy,
    ofReport,
    ofClaim(claim) {
      const seen = claim.evidence.map((study) => ofReport(claim, study));
      const together = (order: object, name: keyof Population) => inOrder(Object.keys(order), new Set(seen.flatMap((population) => population[name])));
      return { stages: together(stages, "stages"), causes: together(causes, "causes"), models: together(experimentalModels, "models") };
    },
  };
}

const inOrder = (order: readonly string[], values: ReadonlySet<string>): string[] => order.filter((value) => values.has(value));
