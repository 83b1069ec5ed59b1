import { readConfiguration } from "../config.js";
import { revokeKey } from "../domain/access/change-keys.js";
import { KnownError } from "../errors.js";
import { readOptions } from "./read-options.js";
import { runCommand } from "./run-command.js";

const usage = `Usage: npm run revoke-key -- --id <id> [--file <file>]

Revokes a key for good. Services that use the file refuse it within 5 s.

  --id <id>      the key's id, as it stands in the file
  --file <file>  the file of keys; KEYS_FILE unless told
  --help         this text

Exit codes: 0 revoked (or revoked before), 2 the command was not understood, or there is no such key.
`;

process.exitCode = await runCommand(async () => {
  const { id, file = readConfiguration().keysFile, help } = readOptions(usage, { id: { type: "string" }, file: { type: "string" }, help: { type: "boolean" } });
  if (help) {
    process.stdout.write(usage);
    return;
  }
  if (!id || !file) throw new KnownError("BAD_CONFIGURATION", { problem: `An id and a file are needed.\n\n${usage}` });
  const { name, revoked } = await revokeKey(file, id);
  process.stdout.write(`Key ${id} of ${name} is revoked since ${revoked}.\n`);
});
