import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { KnownError } from "../../errors.js";
import { fileProblem } from "./grafeo-error.js";
import { GrafeoStore } from "./grafeo-store.js";

/**
 * Opens the embedded engine: in memory, or in the file `msc-kg.grafeo` of a folder; both are created where they are
 * missing, so an empty graph is no error here. Throws `DATABASE_IN_USE` where another process (or this one) has the
 * file open, `DATABASE_UNREADABLE` where it is none of this engine's files or of another version.
 */
export function openGrafeo(dataDirectory?: string): GrafeoStore {
  if (dataDirectory === undefined) return new GrafeoStore(grafeo.GrafeoDB.create(), "memory");
  const file = join(dataDirectory, "msc-kg.grafeo");
  try {
    mkdirSync(dataDirectory, { recursive: true });
    refuseFolder(file);
    const database = grafeo.GrafeoDB.create(file);
    database.setCheckpointTriggers({ walBytes: largestLog });
    return new GrafeoStore(database, file);
  } catch (error) {
    throw toOpeningError(file, error as NodeJS.ErrnoException);
  }
}

/** Bytes of the log beside the file before it is written into the file; the engine alone would let it grow until the end. */
const largestLog = 16 * 2 ** 20;

/** The engine tells its reasons in words alone; the order matters where several fit. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/unsupported file format version/, "it is of another version."],
  [/magic|not a database file/, "it is not a file of this service."],
  [/holds files of another database/, "the .wal folder beside it belongs to another file."],
  [/damaged|checksum/, "it is damaged."],
];

/** The engine would take a folder of its version 0.5 and write a file in its place. */
function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new KnownError("DATABASE_UNREADABLE", { file, problem: "it is a folder." });
}

function toOpeningError(file: string, error: NodeJS.ErrnoException): KnownError {
  if (error instanceof KnownError) return error;
  if (/cannot be locked/.test(error.message)) return new KnownError("DATABASE_IN_USE", { file }, { cause: error });
  const known = reasons.find(([pattern]) => pattern.test(error.message))?.[1] ?? fileProblem(error.message) ?? "the engine cannot read or write it.";
  const problem = error.syscall === "mkdir" ? `its folder cannot be created (${error.code}).` : known;
  return new KnownError("DATABASE_UNREADABLE", { file, problem }, { cause: error });
}
