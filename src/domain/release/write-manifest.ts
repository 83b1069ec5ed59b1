import { readFile as readText, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../../basics/message-of.js";
import { KnownError } from "../../errors.js";
import { graphVersion } from "../../model/graph-version.js";
import { releaseFiles } from "../../model/release-manifest.js";
import { countRows } from "./validate/count-rows.js";
import { readFile } from "./validate/read-file.js";

/** Files that may stand beside a release: what is computed from it, and the values that its columns may have. */
const derivedFiles = ["walk-edges.jsonl", "expected-paths.json", "enums.json"] as const;

/**
 * Writes counts, checksums and graph version of the files of a release into its `manifest.json`; format, version, date,
 * title and licence stay as they are. Answers whether anything changed. Throws `BAD_RELEASE` where a file cannot be read.
 */
export async function writeManifest(folder: string): Promise<boolean> {
  const path = join(folder, "manifest.json");
  const before = await readText(path, "utf8").catch(() =>
    bad(folder, "manifest.json is missing: write format, version, date, title, licence and licenceNotes into it by hand."),
  );
  const manifest = {
    ...parse(folder, before),
    graphVersion,
    files: await factsOf(folder, releaseFiles, true),
    derived: await factsOf(folder, derivedFiles, false),
  };
  const after = `${JSON.stringify(manifest, null, 2)}\n`;
  if (after === before) return false;
  await writeFile(`${path}.new`, after);
  await rename(`${path}.new`, path);
  return true;
}

function parse(folder: string, text: string): object {
  try {
    return JSON.parse(text);
  } catch (error) {
    return bad(folder, `manifest.json is not JSON: ${messageOf(error)}.`);
  }
}

async function factsOf(folder: string, files: readonly string[], needed: boolean): Promise<Record<string, { rows?: number; sha256: string }>> {
  const facts: Record<string, { rows?: number; sha256: string }> = {};
  for (const file of files) {
    const { text, sha256, problems } = await readFile(folder, file);
    if (text === null || sha256 === null) {
      if (needed) bad(folder, `${file} ${problems[0]?.problem}.`);
      continue;
    }
    const rows = countRows(file, text);
    facts[file] = { ...(rows !== undefined && { rows }), sha256 };
  }
  return facts;
}

function bad(folder: string, problem: string): never {
  throw new KnownError("BAD_RELEASE", { folder, problem });
}
