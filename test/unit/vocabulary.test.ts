import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { oldSpellings } from "../../src/model/old-spellings.js";
import * as vocabulary from "../../src/model/vocabulary.js";
import { dataFolder } from "../release/cut-release.js";

/** Column of studies in `data/enums.json` to the vocabulary that holds its values. */
const columns = {
  stages: vocabulary.stages,
  stage_basis: vocabulary.stageBases,
  causes: vocabulary.causes,
  models: vocabulary.experimentalModels,
  status: vocabulary.trialStatuses,
  phase: vocabulary.trialPhases,
  countries: vocabulary.countries,
} as const;

const enums = JSON.parse(await readFile(join(dataFolder, "enums.json"), "utf8")) as Record<string, Record<string, unknown>>;

it("has the values and Chinese labels of enums.json, in its order, and no others", () => {
  const told = Object.entries(enums).map(([column, values]) => [column, Object.entries("labels" in values ? (values.labels as object) : values)]);
  const known = Object.entries(columns).map(([column, words]) => [column, Object.entries(words).map(([value, { zh }]) => [value, zh])]);
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(told));
});

it("reads the old spellings of enums.json", () => {
  const told = Object.entries(enums).flatMap(([column, { map }]) => (map === undefined ? [] : [[column, map]]));
  expect(oldSpellings).toEqual(Object.fromEntries(told));
});

it("labels every value in both languages, no two alike", () => {
  for (const [name, words] of Object.entries(vocabulary)) {
    const labels = Object.values(words as vocabulary.Vocabulary);
    for (const language of ["en", "zh"] as const) {
      const texts = labels.map((label) => label[language]);
      expect({ name, texts: new Set(texts).size, empty: texts.filter((text) => text.trim() === "") }).toEqual({ name, texts: texts.length, empty: [] });
    }
  }
});
