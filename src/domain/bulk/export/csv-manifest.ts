/** A pair of files: the header that names and types the columns, and the rows. */
export interface CsvFile {
  readonly header: string;
  readonly file: string;
  readonly rows: number;
  /** SHA-256 of the rows' file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * `export.json` of an exported folder, written last, so that a folder without it is unfinished: what the graph is, and
 * each file with its rows and checksum.
 */
export interface CsvManifest {
  readonly format: "neo4j-csv";
  readonly graphVersion: number;
  /** The content hash of the exported graph. */
  readonly contentHash: string;
  readonly nodes: readonly (CsvFile & { readonly label: string })[];
  readonly relationships: readonly (CsvFile & { readonly type: string; readonly from: string; readonly to: string })[];
}

/** The name of that file. */
export const csvManifestFile = "export.json";
