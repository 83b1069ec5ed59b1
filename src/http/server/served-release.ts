/** The release that is served, as health checks and file names tell it. */
export interface ServedRelease {
  /** CURIE, for example `RELEASE:1`. */
  readonly id: string;
  readonly version: string;
  /** Date of the release, ISO 8601. */
  readonly date: string;
  readonly contentHash: string;
  /** Which writes it has seen; see `Store.momentOf`. */
  readonly moment?: string | undefined;
  /** Whether the graph is known to have been edited past the load. */
  readonly edited?: boolean;
  /** Links that can be walked. */
  readonly affects: number;
  /** The highest confidence of one of them. */
  readonly surestStep: number;
}
