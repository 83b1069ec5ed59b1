import { fileURLToPath } from "node:url";
import { KnownError } from "../errors.js";
import { readOptions } from "./read-options.js";

/** The argument of a command: the folder of a release (the curated one by default), or a folder given by the alternative option. */
export interface AskedFolder {
  readonly folder: string;
  readonly other?: string;
  /** The switches that were given. */
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads the arguments of a command that takes `--folder`, `--help`, and perhaps an alternative to `--folder` and
 * switches; null for `--help`. Throws `BAD_CONFIGURATION` with the usage if they are invalid.
 */
export function readFolder(usage: string, alternative?: string, switches: readonly string[] = []): AskedFolder | null {
  const options = {
    folder: { type: "string" },
    help: { type: "boolean" },
    ...(alternative && { [alternative]: { type: "string" } as const }),
    ...Object.fromEntries(switches.map((name) => [name, { type: "boolean" } as const])),
  } as const;
  const values: Readonly<Record<string, unknown>> = readOptions(usage, options);
  if (values.help) return null;
  const textOf = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const other = alternative === undefined ? undefined : textOf(alternative);
  if (other !== undefined && values.folder !== undefined)
    throw new KnownError("BAD_CONFIGURATION", { problem: `--folder and --${alternative} exclude each other.\n\n${usage}` });
  const folder = textOf("folder") ?? fileURLToPath(new URL("../../data", import.meta.url));
  const given = new Set(switches.filter((name) => values[name] === true));
  return { folder, ...(other !== undefined && { other }), switches: given };
}
