import { nearestKeys } from "../../basics/edit-distance.js";
import { fold } from "../../model/fold.js";
import { oldSpellings } from "../../model/old-spellings.js";
import { countries, trialPhases, trialStatuses, type Vocabulary } from "../../model/vocabulary.js";
import { enumName } from "./enum-name.js";

/** Closed sets of values that filters take as text, so that a client may write them as registries do. */
export type ClosedValues = "countries" | "phases" | "statuses";

const tables: Readonly<Record<ClosedValues, { readonly values: Vocabulary; readonly old: Readonly<Record<string, string | readonly string[]>> }>> = {
  countries: { values: countries, old: oldSpellings.countries },
  phases: { values: trialPhases, old: oldSpellings.phase },
  statuses: { values: trialStatuses, old: oldSpellings.status },
};

/** Spellings count as one where letters and digits do. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const spellings = new Map<ClosedValues, ReadonlyMap<string, readonly string[]>>();

/** Each spelling of the values of a closed set: the value, its labels, its name as an enum, and what format 1 wrote for it. */
function spellingsOf(name: ClosedValues): ReadonlyMap<string, readonly string[]> {
  const known = spellings.get(name);
  if (known) return known;
  const { values, old } = tables[name];
  const made = new Map<string, readonly string[]>();
  for (const [spelling, value] of Object.entries(old)) made.set(keyOf(spelling), [value].flat());
  for (const [value, { en, zh }] of Object.entries(values)) for (const spelling of [value, en, zh, enumName(value)]) made.set(keyOf(spelling), [value]);
  spellings.set(name, made);
  return made;
}

/** The values that a text stands for, as the graph has them; undefined where it stands for none. */
export const closedValuesOf = (name: ClosedValues, text: string): readonly string[] | undefined => spellingsOf(name).get(keyOf(text));

/** The values that each text of a filter stands for. */
export const closedValues = (name: ClosedValues, texts: readonly string[] | undefined): string[] | null =>
  texts ? texts.flatMap((text) => closedValuesOf(name, text) ?? []) : null;

/** Values that are spelled much like a text, or hold it, nearest first; all values where none is. */
export function nearValues(name: ClosedValues, text: string): readonly string[] {
  const key = keyOf(text);
  const known = [...spellingsOf(name)].map(([spelling, values]) => ({ key: spelling, values }));
  const alike = nearestKeys(known, key, Math.max(1, Math.floor(key.length / 3))).sort((one, other) => one.distance - other.distance);
  const holding = key === "" ? [] : known.filter((one) => one.key.includes(key) || key.includes(one.key)).map((item) => ({ item }));
  const near = [...new Set([...alike, ...holding].flatMap(({ item }) => item.values))];
  return near.length > 0 ? near.slice(0, 5) : Object.keys(tables[name].values);
}
