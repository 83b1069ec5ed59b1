import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { KnownError } from "../../errors.js";
import type { Value } from "../../graph/store.js";
import { nodeShapes } from "../../model/graph-shape.js";
import { graphVersion } from "../../model/graph-version.js";
import { GraphRows } from "../release/derive/graph-rows.js";
import { type BackupHead, type BackupLine, backupEnd, backupHead } from "./backup-file.js";

/** What a backup holds. */
export interface Backup {
  readonly head: BackupHead;
  readonly graph: GraphRows;
  readonly writes: readonly Readonly<Record<string, Value>>[];
}

/** Reads a backup whole and checks it against its checksum. Errors: `BAD_BACKUP` where it is cut, changed, or of another version. */
export async function readBackup(file: string): Promise<Backup> {
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_BACKUP", { file, problem });
  };
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => refuse(`it cannot be read (${error.code}).`));
  const lastLine = text.lastIndexOf("\n", text.length - 2) + 1;
  const end = backupEnd.safeParse(parsed(text.slice(lastLine)));
  if (!end.success || !text.endsWith("\n")) return refuse("it is not a backup, or its end is missing.");
  const before = text.slice(0, lastLine);
  if (createHash("sha256").update(before).digest("hex") !== end.data.sha256) return refuse("it was changed or damaged: its checksum differs.");
  const [first = "", ...lines] = before.trimEnd().split("\n");
  const head = backupHead.safeParse(parsed(first));
  if (!head.success) return refuse("it is from another version of this service, or not a backup.");
  if (head.data.graphVersion !== graphVersion)
    return refuse(
      `its graph has the version ${head.data.graphVersion}, this service needs ${graphVersion}. Load a release instead, or restore with the version that made it.`,
    );
  if (lines.length !== end.data.lines) return refuse(`it has ${lines.length} lines instead of the ${end.data.lines} that it declares.`);
  return { head: head.data, ...gathered(lines.map((line): BackupLine => JSON.parse(line))) };
}

function gathered(lines: readonly BackupLine[]): Omit<Backup, "head"> {
  const graph = new GraphRows();
  const writes: Readonly<Record<string, Value>>[] = [];
  for (const line of lines) {
    if ("write" in line) writes.push(line.write);
    else if ("node" in line) {
      if (!Object.hasOwn(nodeShapes, line.node)) throw new Error(`the shape of the graph knows no label ${line.node}`);
      graph.add(line.node, line.properties as never);
    } else graph.link(...line.link, ...line.row);
  }
  return { graph, writes };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
