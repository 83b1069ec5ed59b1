import { z } from "zod";
import { rowValue } from "./row-value.js";

/** The files of a release, in the order in which they are read. */
export const releaseFiles = ["entities.jsonl", "predicates.json", "claims.jsonl", "studies.jsonl", "results.jsonl", "ladder.json"] as const;

/** The name of a file of a release. */
export type ReleaseFile = (typeof releaseFiles)[number];

const fileFacts = z.strictObject({
  /** Lines, or predicates; left out where the file is one document. */
  rows: rowValue.count.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
});

/** The file `manifest.json`: which release a folder holds, under what terms, and what its files must be. */
export const releaseManifest = z.strictObject({
  version: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/, "must be at most 32 letters, digits, dots and hyphens"),
  date: z.iso.date("must be a day such as 2026-11-24"),
  graphVersion: rowValue.size,
  title: z.strictObject({ en: rowValue.text, zh: rowValue.chinese }),
  licence: rowValue.text,
  licenceNotes: z.array(rowValue.text),
  files: z.record(z.enum(releaseFiles), fileFacts),
  /** Files beside the release that are computed from it: what a walk over it must give. */
  derived: z.record(rowValue.text, fileFacts),
});

/** The content of `manifest.json`, checked. */
export type ReleaseManifest = z.infer<typeof releaseManifest>;
