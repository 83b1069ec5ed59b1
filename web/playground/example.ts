/** A named example as `/playground/examples.json` gives it. */
export interface Example {
  readonly name: string;
  /** What it answers, in English. */
  readonly en: string;
  /** The same in Chinese. */
  readonly zh: string;
  /** Its document, without the comments that hold these sentences. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
