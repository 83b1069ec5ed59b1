import { z } from "zod";
import { rowValue } from "./row-value.js";

/** The files of a release, in the order in which they are read. */
export const releaseFiles = ["entities.jsonl", "predicates.json", "claims.jsonl", "studies.jsonl", "results.jsonl", "ladder.json"] as const;

/** The name of a file of a release. */
export type ReleaseFile = (typeof releaseFiles)[number];

/** The formats of releases: which columns the rows have, and which rules they must meet. */
export const releaseFormats = [1, 2] as const;

/** One of the formats. */
export type ReleaseFormat = (typeof releaseFormats)[number];

const fileFacts = z.strictObject({
  /** Lines, or predicates; left out where the file is one document. */
  rows: rowValue.count.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
});

/** The file `manifest.json`: which release a folder holds, under what terms, and what its files must be. */
export const releaseManifest = z.strictObject({
  /** What the format lacks is missing in every row, and what a later one asks is not asked. */
  format: z.literal(releaseFormats),
  version: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/, "must be at most 32 letters, digits, dots and hyphens"),
  date: z.iso.date("must be a day such as 2026-11-24"),
  graphVersion: rowValue.size,
  title: z.strictObject({ en: rowValue.text, zh: rowValue.chinese }),
  licence: rowValue.text,
  licenceNotes: z.array(rowValue.text),
  files: z.record(z.enum(releaseFiles), fileFacts),
  /** Files beside the release that nothing is loaded from: what a walk over it must give, and the values of its columns. */
  derived: z.record(rowValue.text, fileFacts),
});

/** The content of `manifest.json`, checked. */
export type ReleaseManifest = z.infer<typeof releaseManifest>;
