import { causes, donors, type Label, stages, studyDesigns, type Vocabulary } from "../../model/vocabulary.js";
import type { PoolRow, UsedEntity } from "./pool-row.js";
import { type Region, regionOfCountry, regions } from "./region-of-country.js";

/** Criterion for subgroups of studies. */
export const subgroupings = {
  CELL_SOURCE: { en: "cells", zh: "细胞来源" },
  DONOR: { en: "donor", zh: "供者" },
  ROUTE: { en: "route", zh: "给药途径" },
  DESIGN: { en: "design", zh: "研究设计" },
  REGION: { en: "region of the world", zh: "地区" },
  STAGE: { en: "stage of the liver disease", zh: "肝病分期" },
  CAUSE: { en: "cause of the liver disease", zh: "肝病病因" },
} as const satisfies Vocabulary;

/** One of them. */
export type Subgrouping = keyof typeof subgroupings;

/** A subgroup: `key` is the same wherever the same entities are in it. */
export interface StudyGroup {
  readonly key: string;
  readonly name: Label;
}

/** In which subgroup a study is; a study that used several entities is in the group of these together. Nothing where it does not say. */
export function groupOfStudy({ study, cells }: PoolRow, by: Subgrouping): StudyGroup | undefined {
  switch (by) {
    case "CELL_SOURCE":
      return together(cells);
    case "ROUTE":
      return together(study.routes);
    case "DONOR":
      return together(study.donor.map((donor) => ({ id: donor, name: donors[donor as keyof typeof donors] })));
    case "DESIGN":
      return { key: study.design, name: studyDesigns[study.design as keyof typeof studyDesigns] };
    case "REGION":
      return together(regionsOf(study.countries ?? []).map((region) => ({ id: region, name: regions[region] })));
    case "STAGE":
      return together(named(study.stages, stages));
    case "CAUSE":
      return together(named(study.causes, causes));
  }
}

/** The regions in which the countries lie, each once; none where a country is not known, for the study would stand in too few. */
function regionsOf(countries: readonly string[]): Region[] {
  const found = countries.map(regionOfCountry);
  return found.includes(undefined) ? [] : ([...new Set(found)] as Region[]);
}

/** Values with their labels; none where the study does not state one. */
function named(values: readonly string[], labels: Vocabulary): readonly UsedEntity[] {
  const unstated = values.some((value) => value === "not_stated" || value === "not_applicable" || value.endsWith("_not_stated"));
  return unstated ? [] : values.map((value) => ({ id: value, name: labels[value] ?? { en: value, zh: value } }));
}

function together(entities: readonly UsedEntity[]): StudyGroup | undefined {
  if (entities.length === 0) return undefined;
  const ordered = [...entities].sort((one, other) => (one.id < other.id ? -1 : 1));
  const joined = (language: keyof Label) => ordered.map(({ name }) => name[language]).join(" + ");
  return { key: ordered.map(({ id }) => id).join("+"), name: { en: joined("en"), zh: joined("zh") } };
}
