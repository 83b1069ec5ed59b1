import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { KnownError } from "../errors.js";

/**
 * Reads the arguments of a command that takes `--folder` and `--help`: the folder of a release (the curated one unless
 * told), or null where help was asked for. Throws `BAD_CONFIGURATION` with the usage where they are not understood.
 */
export function readFolder(given: readonly string[], usage: string): string | null {
  try {
    const { values } = parseArgs({ args: [...given], options: { folder: { type: "string" }, help: { type: "boolean" } } });
    return values.help ? null : (values.folder ?? fileURLToPath(new URL("../../data", import.meta.url)));
  } catch (error) {
    throw new KnownError("BAD_CONFIGURATION", { problem: `${(error as Error).message}\n\n${usage}` });
  }
}
