import type { Vocabulary } from "../../model/vocabulary.js";

/** What a step or pathway claims, the boldest first: that one entity acts on another, that it tells of the other, or that it is one of its readings. */
export const kindsOfClaim = {
  CAUSAL: { en: "acts on", zh: "因果作用" },
  PROGNOSTIC: { en: "predicts a later event", zh: "预后关联" },
  READING: { en: "is a reading or component of", zh: "读数或计分" },
} as const satisfies Vocabulary;

/** One of them. */
export type KindOfClaim = keyof typeof kindsOfClaim;

/** What a whole pathway claims: prognosis where a step does, else a reading where a step is one. */
export function kindOfAll(kinds: readonly KindOfClaim[]): KindOfClaim {
  return kinds.includes("PROGNOSTIC") ? "PROGNOSTIC" : kinds.includes("READING") ? "READING" : "CAUSAL";
}
