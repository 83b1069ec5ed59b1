import type { Label } from "../../model/vocabulary.js";

/** An entity that a study used, by which studies are put into subgroups. */
export interface UsedEntity {
  readonly id: string;
  readonly name: Label;
}

/** Cells that were given, with everything that they are a kind of, themselves included. */
export interface GivenCells extends UsedEntity {
  readonly kind: string;
  readonly kindOf: readonly string[];
}

/** One arm of a result, as printed. */
export interface PoolArm {
  readonly role: "treatment" | "comparator";
  readonly label: string;
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly events: number | null;
  readonly value: number | null;
  readonly percent: number | null;
}

/** The study that reports a result: what the choice of rows and the subgroups go by. */
export interface PoolStudy {
  readonly id: string;
  readonly year: number | null;
  readonly design: string;
  /** The countries that it names; null where it names none. */
  readonly countries: readonly string[] | null;
  readonly retracted: boolean;
  /** Whether it is a trial without cells. */
  readonly noCells: boolean;
  /** Stages and causes of the patients' liver disease. */
  readonly stages: readonly string[];
  readonly causes: readonly string[];
  readonly donor: readonly string[];
  /** Name of the patients that it saw: reports of one cohort are counted once. Its own id where the release names none. */
  readonly cohort: string;
  /** Studies that may share patients with it. */
  readonly overlaps: readonly string[];
  readonly routes: readonly UsedEntity[];
}

/** A result of a measure with its arms and its study: what may be pooled. */
export interface PoolRow {
  readonly id: string;
  /** Weeks after the start; 0 for results within the first days. */
  readonly weeks: number | null;
  readonly comparedWith: string;
  readonly scope: string;
  /** What the text is that it was read in; null where the release does not say. */
  readonly basis: string | null;
  readonly direction: string;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly valueKind: string | null;
  readonly event: string | null;
  readonly qualityFlags: readonly string[];
  readonly effectKind: string | null;
  readonly effectValue: number | null;
  readonly effectLow: number | null;
  readonly effectHigh: number | null;
  readonly effectLevel: number | null;
  readonly effectT: number | null;
  readonly effectP: string | null;
  readonly arms: readonly PoolArm[];
  /** What the treated were given: the result's own subject, where the release names one, else all cells of its study. */
  readonly cells: readonly GivenCells[];
  readonly study: PoolStudy;
}

/** The measure, outcome, complication or adverse event that is pooled. */
export interface PoolMeasure {
  readonly id: string;
  readonly kind: string;
  readonly desiredDirection: string | null;
}
