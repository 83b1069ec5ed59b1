import { z } from "zod";
import type { Value } from "../../graph/store.js";
import type { Label } from "../../model/graph-shape.js";

/** Of which make a backup is; another one is not read. */
export const backupFormat = "msc-kg-backup-1";

/** The first line of a backup: what it holds. */
export const backupHead = z.strictObject({
  format: z.literal(backupFormat),
  graphVersion: z.number().int(),
  release: z.string(),
  contentHash: z.string().regex(/^[\da-f]{64}$/),
  made: z.iso.datetime(),
});

/** The last line: how many lines stand between, and the SHA-256 of all that stands before it. */
export const backupEnd = z.strictObject({ lines: z.number().int(), sha256: z.string().regex(/^[\da-f]{64}$/) });

/** A line between: a node of a label, a relationship of a shape, or the record of a write. */
export type BackupLine =
  | { readonly node: Label; readonly properties: Readonly<Record<string, Value>> }
  | { readonly link: readonly [from: Label, type: string, to: Label]; readonly row: readonly [string, string, Readonly<Record<string, Value>>] }
  | { readonly write: Readonly<Record<string, Value>> };

/** What a backup holds, as its first line says. */
export type BackupHead = z.infer<typeof backupHead>;
