/** What is wrong in a release: where, and what would be right. */
export interface Problem {
  readonly file: string;
  /** Line of the file, from 1; null where the whole file is meant or the file has no rows. */
  readonly line: number | null;
  /** Path of the field, such as `context.setting[0]`; empty where the whole row is meant. */
  readonly field: string;
  /** What was found and what would be right, to be read after the field. */
  readonly problem: string;
}
