import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { KnownError } from "../errors.js";

/** What a command was given: the folder of a release (the curated one unless told), or another folder under the option that is its alternative. */
export interface AskedFolder {
  readonly folder: string;
  readonly other?: string;
}

/**
 * Reads the arguments of a command that takes `--folder`, `--help`, and perhaps an alternative to `--folder`: null where
 * help was asked for. Throws `BAD_CONFIGURATION` with the usage where they are not understood.
 */
export function readFolder(given: readonly string[], usage: string, alternative?: string): AskedFolder | null {
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_CONFIGURATION", { problem: `${problem}\n\n${usage}` });
  };
  try {
    const options = { folder: { type: "string" }, help: { type: "boolean" }, ...(alternative && { [alternative]: { type: "string" } as const }) } as const;
    const values = parseArgs({ args: [...given], options }).values as Readonly<Record<string, string | boolean | undefined>>;
    if (values.help) return null;
    const other = alternative === undefined ? undefined : (values[alternative] as string | undefined);
    if (other !== undefined && values.folder !== undefined) refuse(`--folder and --${alternative} exclude each other.`);
    const folder = (values.folder as string | undefined) ?? fileURLToPath(new URL("../../data", import.meta.url));
    return other === undefined ? { folder } : { folder, other };
  } catch (error) {
    if (error instanceof KnownError) throw error;
    return refuse((error as Error).message);
  }
}
