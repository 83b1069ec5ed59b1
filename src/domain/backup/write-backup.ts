import { createHash, randomBytes } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { codeOf } from "../../basics/message-of.js";
import { keysOf } from "../../basics/records.js";
import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Parameters, Row, Statement, Store } from "../../graph/store.js";
import { nodeShapes, relationshipShapes } from "../../model/graph-shape.js";
import { contentHash, type ReadAll } from "../release/content-hash.js";
import { currentRelease } from "../release/current-release.js";
import { type BackupHead, type BackupLine, backupFormat } from "./backup-file.js";

/** Milliseconds that one of its reads may take: it is in no hurry. */
const patience = 60_000;
const mostTries = 3;

/**
 * Writes the graph to a file of JSON lines while it is served: nodes, relationships, records of writes, and a checksum
 * at the end. What was read is hashed as `contentHash` does it, and the graph again afterwards: where the two differ
 * somebody wrote meanwhile, and it is read again, three times at most. The file appears whole or not at all; one that is
 * there is refused unless it is to be replaced. Errors: `BAD_BACKUP`.
 */
export async function writeBackup(store: Store, file: string, { replace = false } = {}): Promise<BackupHead & { readonly lines: number }> {
  const read: ReadAll = (statement) => store.read(statement, {}, { timeout: patience });
  for (let tries = 1; ; tries++) {
    const { lines, hash } = await readGraph(read);
    const held = await currentRelease(store);
    if (held === null) throw new KnownError("BAD_BACKUP", { file, problem: "nothing was written, because the graph holds no release." });
    if ((await contentHash(read)) === hash) {
      const head: BackupHead = { format: backupFormat, graphVersion: held.graphVersion, release: held.id, contentHash: hash, made: new Date().toISOString() };
      await writeWhole(file, [head, ...lines], replace);
      return { ...head, lines: lines.length };
    }
    if (tries === mostTries)
      throw new KnownError("BAD_BACKUP", { file, problem: "nothing was written, because the graph changed during every attempt to read it." });
  }
}

/** The content hash is taken of the rows that become lines, not of another reading. */
async function readGraph(read: ReadAll): Promise<{ lines: BackupLine[]; hash: string }> {
  const rows = new Map<string, readonly Row[]>();
  const remember: ReadAll = async (statement) => {
    const answer = await read(statement);
    rows.set(statement.text, answer);
    return answer;
  };
  const hash = await contentHash(remember);
  const lines: BackupLine[] = [];
  const taken = <Found extends Row>(statement: Statement<Parameters, Found>) => (rows.get(statement.text) ?? []) as readonly Found[];
  for (const label of keysOf(nodeShapes))
    for (const { properties } of taken(readStatement("release/read-nodes", { LABEL: label }))) lines.push({ node: label, properties });
  for (const { from, type, to } of relationshipShapes)
    for (const { source, target, properties } of taken(readStatement("release/read-relationships", { FROM: from, TYPE: type, TO: to })))
      lines.push({ link: [from, type, to], row: [source, target, properties] });
  for (const { properties } of await read(readStatement("audit/read-records"))) lines.push({ write: properties });
  return { lines, hash };
}

async function writeWhole(file: string, lines: readonly unknown[], replace: boolean): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const hash = createHash("sha256");
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      for (const line of lines) {
        const text = `${JSON.stringify(line)}\n`;
        hash.update(text);
        await handle.write(text);
      }
      await handle.write(`${JSON.stringify({ lines: lines.length - 1, sha256: hash.digest("hex") })}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await rename(draft, file);
    else await link(draft, file);
  } catch (error) {
    const code = codeOf(error);
    const problem = code === "EEXIST" ? "there is such a file already; name another, or say --replace." : `it cannot be written (${code}).`;
    throw new KnownError("BAD_BACKUP", { file, problem });
  } finally {
    await rm(draft, { force: true });
  }
}
