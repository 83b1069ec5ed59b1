import { readConfiguration } from "../config.js";
import { makeKey } from "../domain/access/change-keys.js";
import { roles } from "../domain/access/key-file.js";
import { KnownError } from "../errors.js";
import { readOptions } from "./read-options.js";
import { runCommand } from "./run-command.js";

const usage = `Usage: npm run make-key -- --name <whose> --role <role> [--file <file>]

Makes a key that may write, and shows it once. The file keeps its SHA-256 alone.

  --name <whose>  the person or program that uses it: stands in the record of each write
  --role <role>   reader, editor or admin
  --file <file>   the file of keys; KEYS_FILE unless told
  --help          this text

Exit codes: 0 made, 2 the command was not understood or the file cannot be used.
`;

process.exitCode = await runCommand(async () => {
  const {
    name,
    role,
    file = readConfiguration().keysFile,
    help,
  } = readOptions(usage, {
    name: { type: "string" },
    role: { type: "string" },
    file: { type: "string" },
    help: { type: "boolean" },
  });
  if (help) {
    process.stdout.write(usage);
    return;
  }
  const known = roles.find((one) => one === role);
  if (!name || name.length > 100 || !known || !file)
    throw new KnownError("BAD_CONFIGURATION", { problem: `A name of at most 100 characters, a role and a file are needed.\n\n${usage}` });
  const { key, secret } = await makeKey(file, { name, role: known });
  process.stderr.write(`Key ${key.id} of ${key.name}, ${key.role}, in ${file}. It is shown this once:\n`);
  process.stdout.write(`${secret}\n`);
});
