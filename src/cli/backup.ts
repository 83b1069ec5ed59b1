import { writeBackup } from "../domain/backup/write-backup.js";
import { openStore } from "../graph/open-store.js";
import { readBackupArguments } from "./read-backup-arguments.js";
import { runCommand } from "./run-command.js";

const usage = `Usage: npm run backup -- --file <file> [--replace]

Writes the graph of Neo4j (NEO4J_URI) or of the file under DATA_DIR to a file of JSON lines with a checksum. Neo4j may
be served meanwhile; the file under DATA_DIR may not, for one process alone can have it open.

  --file <file>  the file to write
  --replace      also where there is such a file
  --help         this text

Exit codes: 0 written, 1 refused, 2 the command or the environment was not understood.
`;

process.exitCode = await runCommand(async () => {
  const asked = readBackupArguments(usage, "is in another process");
  if (asked === null) {
    process.stdout.write(usage);
    return;
  }
  const { file, replace, configuration } = asked;
  const store = await openStore(configuration);
  try {
    const { lines, release, contentHash } = await writeBackup(store, file, { replace });
    process.stdout.write(`${file}: ${lines.toLocaleString("en")} nodes and relationships of ${release}, content hash ${contentHash}\n`);
  } finally {
    await store.close();
  }
});
