import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Whether this run makes every case: with `TEST_ALL=1`, as `.ci/full` does, and wherever `CI` is set. */
export const whole = [process.env.TEST_ALL, process.env.CI].some((value) => value !== undefined && !["", "0", "false"].includes(value));

/** Which of the possible samples this run makes, `TEST_SEED`; each case is in that of some seed. */
const seed = Number(process.env.TEST_SEED ?? 1);

/** What this run has left out, for the two lines at its end. */
export interface LeftOut {
  /** A list of cases of which a sample was made. */
  readonly list?: string;
  readonly made?: number;
  readonly of?: number;
  /** Something that was left out as a whole, and why. */
  readonly part?: string;
}

/** Notes what this run leaves out; what all of it comes to is told at the end. */
export function leaveOut(what: LeftOut): void {
  appendFileSync(join(inject("runFolder"), "left-out.jsonl"), `${JSON.stringify(what)}\n`);
}

/**
 * Of a list of cases that differ in their data alone, those that this run makes: all where it is `whole`; else about
 * `count`, spread evenly over each kind, in the order of the list, and at least one of each kind. The same on every
 * machine, and others with another `TEST_SEED`.
 */
export function sample<Case>(list: string, cases: readonly Case[], count: number, kindOf: (one: Case) => unknown = () => ""): readonly Case[] {
  if (whole || cases.length <= count) return cases;
  const kinds = new Map<unknown, Case[]>();
  for (const one of cases) kinds.set(kindOf(one), [...(kinds.get(kindOf(one)) ?? []), one]);
  const chosen = new Set<Case>();
  for (const [index, alike] of [...kinds.values()].entries()) {
    const share = Math.max(1, Math.round((count * alike.length) / cases.length));
    // The golden ratio spreads the starting points of kinds and of seeds.
    const start = ((seed + index) * 0.618034) % 1;
    for (let number = 0; number < share; number++) chosen.add(alike[Math.floor(((number + start) * alike.length) / share)] as Case);
  }
  leaveOut({ list, made: chosen.size, of: cases.length });
  return cases.filter((one) => chosen.has(one));
}

/**
 * Pairs of one of each list: all of them where the run is `whole`; else so few that each of either list has its turn
 * `turns` times or more, with another partner each time.
 */
export function samplePairs<One, Other>(list: string, ones: readonly One[], others: readonly Other[], turns: number): readonly (readonly [One, Other])[] {
  const all = ones.flatMap((one) => others.map((other) => [one, other] as const));
  const longer = Math.max(ones.length, others.length);
  if (whole || longer * turns >= all.length) return all;
  const pairs = new Set<number>();
  for (let number = 0; pairs.size < longer * turns; number++) {
    const round = Math.floor(number / longer) + seed;
    pairs.add((number % ones.length) * others.length + ((number + round) % others.length));
  }
  leaveOut({ list, made: pairs.size, of: all.length });
  return [...pairs].map((index) => all[index] as readonly [One, Other]);
}
