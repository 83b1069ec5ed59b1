import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { classOfEvidence } from "./class-of-evidence.js";
import { classesByStrength, contestedShare, type EvidenceClass, evidenceClasses } from "./evidence-classes.js";
import type { EvidenceRow } from "./evidence-row.js";
import { groupReports } from "./group-reports.js";
import type { VerdictState } from "./verdict-states.js";
import { type ConfidenceTerm, factorOf, type Voice, weighSide } from "./weigh-side.js";

/** Both sides of a link, by independent study. */
export interface Weighed {
  readonly direction: "RAISES" | "LOWERS" | "NO_EFFECT" | "UNSIGNED";
  readonly state: VerdictState;
  /** Studies that only support the direction. */
  readonly supports: number;
  /** Studies with reports on both sides. */
  readonly partlySupports: number;
  /** Studies that saw the opposite. */
  readonly opposes: number;
  /** Studies that looked and found nothing. */
  readonly noEffect: number;
  readonly independentStudies: number;
  /** Those of them that are only about superclasses or subclasses. */
  readonly inheritedStudies: number;
  /** Studies by the best class of what they report. */
  readonly levels: readonly { readonly name: EvidenceClass; readonly studies: number }[];
  readonly species: readonly { readonly name: string; readonly studies: number }[];
  readonly for: number;
  readonly against: number;
  readonly terms: readonly ConfidenceTerm[];
}

type Side = "supports" | "opposes" | "finds nothing";

/**
 * Weighs the reports on an association. The direction is that of the side of its own that says more (more studies where
 * both say the same, raising where those are equal too); `for` and `against` are values of that direction, so that evidence
 * against a direction never raises what speaks for it. Where no report has a sign, those that assert the link support
 * it. Reports of one trial count once, input order never matters.
 */
export function weighEvidence(rows: readonly EvidenceRow[], excludeRetracted = true): Weighed {
  const kept = excludeRetracted ? rows.filter(isNotRetracted) : rows;
  const groups = groupReports(kept);
  const sign = directionOf(kept);
  const sides = groups.map((group) => sidesOf(group, sign));
  const count = (matches: (side: ReadonlySet<Side>) => boolean) => sides.filter(matches).length;
  const { supporting, opposing } = bothSides(groups, sign);
  const seen = {
    supports: count((side) => side.has("supports") && side.size === 1),
    partlySupports: count((side) => side.has("supports") && side.size > 1),
    opposes: count((side) => side.has("opposes") && !side.has("supports")),
    noEffect: count((side) => side.has("finds nothing") && side.size === 1),
  };
  const anyFor = seen.supports + seen.partlySupports > 0;
  const anyNull = seen.noEffect > 0;
  const directions = { 1: "RAISES", [-1]: "LOWERS", 0: "UNSIGNED" } as const;
  return {
    direction: anyFor ? directions[sign] : anyNull ? "NO_EFFECT" : "UNSIGNED",
    state: stateOf(kept, sign, anyFor, anyNull, supporting.value, opposing.value),
    ...seen,
    independentStudies: groups.length,
    inheritedStudies: groups.filter((group) => group.every(({ inherited }) => inherited)).length,
    levels: classesByStrength
      .map((name) => ({ name, studies: groups.filter((group) => bestClass(group) === name).length }))
      .filter(({ studies }) => studies > 0),
    species: tally(groups.map((group) => [...new Set(group.flatMap(({ species }) => species))])),
    for: supporting.value,
    against: opposing.value,
    terms: [...supporting.terms, ...opposing.terms],
  };
}

/** What speaks for a direction and against it, each in [0, 1]: `for` and `against` of `weighEvidence`, without the rest of it. */
export function weighDirection(rows: readonly EvidenceRow[], sign: 1 | -1, excludeRetracted = true): Pick<Weighed, "for" | "against"> {
  const { supporting, opposing } = bothSides(groupReports(excludeRetracted ? rows.filter(isNotRetracted) : rows), sign);
  return { for: supporting.value, against: opposing.value };
}

const isNotRetracted = ({ retraction }: EvidenceRow): boolean => retraction !== "retracted";

const bothSides = (groups: readonly EvidenceRow[][], sign: 1 | -1 | 0) => ({
  supporting: weighSide(voices(groups, sign, ["supports"]), "FOR"),
  opposing: weighSide(voices(groups, sign, ["opposes", "finds nothing"]), "AGAINST"),
});

/** Sign 0 stands for a link of which no report says a direction: what asserts it supports it. */
function sideOf(row: EvidenceRow, sign: number): Side | null {
  if (row.sign !== 0) return row.sign === sign ? "supports" : "opposes";
  if (row.foundNone) return sign === 0 || row.testedSign === null || row.testedSign === sign ? "finds nothing" : null;
  return sign === 0 && row.testedSign === null ? "supports" : null;
}

const sidesOf = (group: readonly EvidenceRow[], sign: number): ReadonlySet<Side> =>
  new Set(group.map((row) => sideOf(row, sign)).filter((side) => side !== null));

/** Each study speaks once on a side: with the report of it that says most. */
function voices(groups: readonly EvidenceRow[][], sign: number, sides: readonly Side[]): Voice[] {
  return groups.flatMap((group) => {
    const spoken = group.flatMap((row): Voice[] => {
      const side = sideOf(row, sign);
      if (side === null || !sides.includes(side)) return [];
      return [{ class: classOfEvidence(row), studyId: row.studyId, inherited: row.inherited, foundNone: side === "finds nothing" }];
    });
    const [loudest] = spoken.sort(
      (a, b) =>
        loudness(b) - loudness(a) ||
        classesByStrength.indexOf(a.class) - classesByStrength.indexOf(b.class) ||
        Number(a.inherited) - Number(b.inherited) ||
        compareCodeUnits(a.studyId, b.studyId),
    );
    return loudest ? [loudest] : [];
  });
}

const loudness = (voice: Voice) => evidenceClasses[voice.class].weight * factorOf(voice);

/** What is inherited decides only where no report of the pair itself has a sign. */
function directionOf(rows: readonly EvidenceRow[]): 1 | -1 | 0 {
  const signed = rows.filter(({ sign }) => sign !== 0);
  if (signed.length === 0) return 0;
  const own = signed.filter(({ inherited }) => !inherited);
  const groups = groupReports(own.length > 0 ? own : signed);
  const [up, down] = ([1, -1] as const).map((sign) => {
    const speaking = voices(groups, sign, ["supports"]);
    return { value: weighSide(speaking, "FOR").value, studies: speaking.length };
  }) as [{ value: number; studies: number }, { value: number; studies: number }];
  return down.value > up.value || (down.value === up.value && down.studies > up.studies) ? -1 : 1;
}

const stateByClass: Readonly<Record<EvidenceClass, VerdictState>> = {
  RANDOMISED: "SUPPORTED",
  CONTROLLED: "SUPPORTED",
  UNCONTROLLED: "UNCONTROLLED",
  ANIMAL: "ANIMAL_ONLY",
  IN_VITRO: "IN_VITRO_ONLY",
  REVIEW: "NARRATIVE_ONLY",
  NARRATIVE: "NARRATIVE_ONLY",
  REGISTERED: "REGISTERED_ONLY",
};

/** Uncontested, it is as good as the best that supports it: of its own where there is any, else of what is inherited. */
function stateOf(rows: readonly EvidenceRow[], sign: number, anyFor: boolean, anyNull: boolean, pro: number, contra: number): VerdictState {
  if (rows.length === 0) return "NONE";
  if (anyFor && contra > 0 && contra / (pro + contra) >= contestedShare) return "CONTESTED";
  if (!anyFor && anyNull) return "NO_EFFECT";
  const supporting = rows.filter((row) => sideOf(row, sign) === "supports");
  const own = supporting.filter(({ inherited }) => !inherited);
  return stateByClass[bestClass(own.length > 0 ? own : supporting.length > 0 ? supporting : rows)];
}

function bestClass(group: readonly EvidenceRow[]): EvidenceClass {
  const classes = new Set(group.map(classOfEvidence));
  return classesByStrength.find((name) => classes.has(name)) as EvidenceClass;
}

function tally(lists: readonly (readonly string[])[]): { name: string; studies: number }[] {
  const names = [...new Set(lists.flat())].sort();
  return names.map((name) => ({ name, studies: lists.filter((list) => list.includes(name)).length }));
}
