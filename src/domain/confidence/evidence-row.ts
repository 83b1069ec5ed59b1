/** One report that bears on an association: a claim with one of its studies, or a result. */
export interface EvidenceRow {
  /** The claim or result. */
  readonly id: string;
  readonly studyId: string;
  /** The trial's registration and the patients' cohort: reports that share one are reports of one study. */
  readonly registration: string | null;
  readonly cohort: string | null;
  readonly design: string;
  readonly retraction: string;
  /** Evidence level of the claim, as the release has it; of a result, that of its comparison. */
  readonly level: string;
  readonly setting: readonly string[];
  readonly species: readonly string[];
  /** 1 or -1 where it says that the object rises or falls; 0 where it says neither. */
  readonly sign: number;
  /** For a report without a sign: whether it looked and found none (`true`), or takes no side (`false`). */
  readonly foundNone: boolean;
  /** The sign that was looked for, where it found none; null where either way was looked for. */
  readonly testedSign: number | null;
  /** Whether it is about a superclass or subclass of the subject. */
  readonly inherited: boolean;
}
