import { dictionary } from "./dictionary.ts";

/** Stages of the disease as claims name them. */
const words = dictionary<Readonly<Record<string, string>>>({
  en: { acute_on_chronic_liver_failure: "acute-on-chronic liver failure" },
  zh: { compensated: "代偿期", decompensated: "失代偿期", acute_on_chronic_liver_failure: "慢加急性肝衰竭" },
});

/** A stage in the language shown; as it stands where it is not known. */
export const stageInWords = (stage: string): string => words()[stage] ?? stage.replaceAll("_", " ");
