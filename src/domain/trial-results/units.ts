import type { Label } from "../../model/vocabulary.js";
import { effectMeasures } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { PoolOfMeasure } from "./pool-answer.js";
import type { PoolRow } from "./pool-row.js";

/** A unit that is turned into another: value × factor. */
interface Conversion {
  readonly to: string;
  readonly factor: number;
}

/** Units that mean the same for a measure; the factor of bilirubin is of its molar mass, C33H36N4O6 = 584.67 g/mol. */
const conversions: Readonly<Record<string, Readonly<Record<string, Conversion>>>> = {
  "MSCKG:albumin": { "g/dL": { to: "g/L", factor: 10 } },
  "MSCKG:bilirubin": { "mg/dL": { to: "umol/L", factor: 10_000 / 584.67 } },
};

/** The unit in which a row's means are joined. */
export interface RowUnit {
  /** UCUM code, or the source's words where it has none. */
  readonly unit: string;
  /** What the printed means and standard deviations are multiplied by. */
  readonly factor: number;
  /** Rows of one scale have one key: the unit and what it is of (an annotation such as `{score}` says neither, so the source's words stand for it). */
  readonly scale: string;
}

/** The unit of a row of a measure, converted where the release's rules say so. */
export function unitOfRow(measure: string, { unit, unitCode }: Pick<PoolRow, "unit" | "unitCode">): RowUnit {
  const printed = unitCode ?? unit ?? "";
  const conversion = conversions[measure]?.[printed];
  const words = (unit ?? "").split(",")[0]?.trim() ?? "";
  const of = words === printed ? "" : words;
  const joined = conversion?.to ?? printed;
  const scale = of && joined.startsWith("{") ? of : [joined, of].filter(Boolean).join(" ");
  return { unit: joined, factor: conversion?.factor ?? 1, scale };
}

/** UCUM annotations, which are no words: what people read for them. */
const annotations: Readonly<Record<string, Label>> = {
  "{score}": { en: "points", zh: "分" },
  "{INR}": { en: "ratio", zh: "比值" },
};

/** The unit of a pool's estimate in words: that of its means, or the name of the scale. */
export function wordsOfUnit({ effect, unit }: Pick<PoolOfMeasure, "effect" | "unit">): Label {
  if (unit === undefined) return effectMeasures[effect];
  return annotations[unit] ?? { en: unit, zh: unit };
}
