import type { Vocabulary } from "../../model/vocabulary.js";

/** In what the sides of a contradiction may differ. */
export const differenceAspects = {
  SPECIES: { en: "species", zh: "物种" },
  SETTING: { en: "setting", zh: "观察场所" },
  MODEL: { en: "model", zh: "模型" },
  CAUSE: { en: "cause of the disease", zh: "病因" },
  STAGE: { en: "stage of the disease", zh: "疾病阶段" },
  CELLS: { en: "cells given", zh: "所用细胞" },
  DONOR: { en: "donor", zh: "供者" },
  ROUTE: { en: "route", zh: "给药途径" },
  DOSE: { en: "dose", zh: "剂量" },
  FOLLOW_UP: { en: "follow-up", zh: "随访时间" },
  COMPARATOR: { en: "comparator", zh: "对照" },
  DESIGN: { en: "study design", zh: "研究设计" },
  LEVEL: { en: "evidence level", zh: "证据级别" },
  COUNTRY: { en: "country", zh: "国家" },
} as const satisfies Vocabulary;

/** One of the aspects. */
export type DifferenceAspect = keyof typeof differenceAspects;
