import { restoreBackup } from "../domain/backup/restore-backup.js";
import { openStore } from "../graph/open-store.js";
import { readBackupArguments } from "./read-backup-arguments.js";
import { runCommand } from "./run-command.js";
import { showProgress } from "./show-progress.js";

const usage = `Usage: npm run restore -- --file <file> [--replace]

Puts the graph of a backup into Neo4j (NEO4J_URI) or into the file under DATA_DIR, in one transaction. A backup of
either engine fits the other.

  --file <file>  the backup
  --replace      also where the graph holds something, which is deleted
  --help         this text

Exit codes: 0 restored, 1 refused, 2 the command or the environment was not understood.
`;

process.exitCode = await runCommand(async () => {
  const asked = readBackupArguments(usage, "would be gone when this command ends");
  if (asked === null) {
    process.stdout.write(usage);
    return;
  }
  const { file, replace, configuration } = asked;
  const store = await openStore(configuration);
  try {
    const { release, contentHash } = await restoreBackup(store, file, { replace, onProgress: showProgress(process.stdout) });
    process.stdout.write(`${release} restored into ${store.engine.location}, content hash ${contentHash}\n`);
  } finally {
    await store.close();
  }
});
