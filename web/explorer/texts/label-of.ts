import labels from "virtual:labels";
import { language } from "../app/language.ts";
import type { LabelledEnum } from "./labelled-enums.ts";

/** A value of an enum in words, as the API names it (`CLINICAL_CONTROLLED`) or as facets do (`clinical_controlled`, `CellSource`). */
export function labelOf(name: LabelledEnum, value: string): string {
  const words = labels[name]?.[enumValueOf(value)];
  return words ? words[language.value === "zh" ? 1 : 0] : value;
}

/** The API's spelling of a value that a facet gave. */
export function enumValueOf(value: string): string {
  return /[a-z]/.test(value) ? value.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase() : value;
}
