/** The release that is served, as health checks and file names tell it. */
export interface ServedRelease {
  /** CURIE, for example `RELEASE:1`. */
  readonly id: string;
  readonly version: string;
  /** Date of the release, ISO 8601. */
  readonly date: string;
  readonly contentHash: string;
  /** Links that can be walked. */
  readonly affects: number;
  /** The highest confidence of one of them. */
  readonly surestStep: number;
}
