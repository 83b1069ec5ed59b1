import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { messageOf } from "../../basics/message-of.js";
import { KnownError } from "../../errors.js";
import { type CsvManifest, csvManifestFile } from "./export/csv-manifest.js";

/** The name of a file in the same folder, without a way out of it. */
const fileName = z.string().regex(/^[\w-]+\.csv$/);
const hash = z.string().regex(/^[\da-f]{64}$/);
const file = { header: fileName, file: fileName, rows: z.int().min(0), sha256: hash };
const name = z.string().regex(/^\w+$/);
const manifest = z.object({
  format: z.literal("neo4j-csv"),
  graphVersion: z.int(),
  contentHash: hash,
  nodes: z.array(z.object({ label: name, ...file })),
  relationships: z.array(z.object({ type: name, from: name, to: name, ...file })),
});

/** Reads `export.json` of a folder. Throws `BAD_RELEASE` where it is missing (an export that did not finish) or says something else. */
export async function readCsvManifest(folder: string): Promise<CsvManifest> {
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_RELEASE", { folder, problem });
  };
  if (!(await stat(folder).catch(() => null))?.isDirectory()) refuse("there is no such folder.");
  const text = await readFile(join(folder, csvManifestFile), "utf8").catch(() =>
    refuse(`it has no ${csvManifestFile}, so it is not an export (npm run export), or an unfinished one.`),
  );
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    refuse(`${csvManifestFile} is not JSON: ${messageOf(error)}`);
  }
  const read = manifest.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return refuse(`${csvManifestFile} ${issue?.path.join(".")}: ${issue?.message}`);
}
