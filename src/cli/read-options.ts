import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf } from "../basics/message-of.js";
import { KnownError } from "../errors.js";

/** The options of a command: texts and switches by name. Throws `BAD_CONFIGURATION` with the usage where they are not understood. */
export function readOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(usage: string, options: Options) {
  try {
    return parseArgs({ args: process.argv.slice(2), options }).values;
  } catch (error) {
    throw new KnownError("BAD_CONFIGURATION", { problem: `${messageOf(error)}\n\n${usage}` });
  }
}
