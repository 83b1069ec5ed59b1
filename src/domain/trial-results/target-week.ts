import type { Weeks } from "./pool-question.js";

/** Where a row is looked for when no weeks are asked for. */
const usual = 26;

/** The week that the rows of a pool lie near: the middle of the weeks asked for, their one end, else week 26. */
export function targetWeek({ from, to }: Weeks = {}): number {
  if (from !== undefined && to !== undefined) return (from + to) / 2;
  return from ?? to ?? usual;
}
