import { outliveReaders } from "../basics/process/outlive-readers.js";
import { misspelledVariables } from "../config.js";
import { KnownError } from "../errors.js";

/** Runs a command and answers its exit code: 0 done, 1 refused, 2 not understood. What is known is said in words on standard error; anything else is thrown. */
export async function runCommand(command: () => Promise<void>): Promise<0 | 1 | 2> {
  outliveReaders();
  for (const warning of misspelledVariables()) process.stderr.write(`${warning}\n`);
  try {
    await command();
    return 0;
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.code === "BAD_CONFIGURATION" ? 2 : 1;
  }
}
