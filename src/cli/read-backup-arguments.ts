import { type Configuration, readConfiguration } from "../config.js";
import { KnownError } from "../errors.js";
import { readOptions } from "./read-options.js";

/** What the commands of backups are given. */
export interface BackupArguments {
  readonly file: string;
  /** Whether what stands at the target is replaced. */
  readonly replace: boolean;
  readonly configuration: Configuration;
}

/**
 * Reads `--file`, `--replace` and `--help`, and which database the environment names; null for `--help`.
 * Throws `BAD_CONFIGURATION` with the usage where a file or a database is missing; `inMemory` says why a graph in memory does not do.
 */
export function readBackupArguments(usage: string, inMemory: string): BackupArguments | null {
  const { file, replace = false, help } = readOptions(usage, { file: { type: "string" }, replace: { type: "boolean" }, help: { type: "boolean" } });
  if (help) return null;
  const configuration = readConfiguration();
  if (!file || !(configuration.neo4jUri || configuration.dataDirectory))
    throw new KnownError("BAD_CONFIGURATION", { problem: `A file is needed, and NEO4J_URI or DATA_DIR: a graph in memory ${inMemory}.\n\n${usage}` });
  return { file, replace, configuration };
}
