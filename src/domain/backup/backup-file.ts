import { z } from "zod";

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
  | { readonly node: string; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly link: readonly [from: string, type: string, to: string]; readonly row: readonly [string, string, Readonly<Record<string, unknown>>] }
  | { readonly write: Readonly<Record<string, unknown>> };

/** What a backup holds, as its first line says. */
export type BackupHead = z.infer<typeof backupHead>;
