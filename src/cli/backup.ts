import { readConfiguration } from "../config.js";
import { writeBackup } from "../domain/transfer/write-backup.js";
import { KnownError } from "../errors.js";
import { openStore } from "../graph/open-store.js";
import { readOptions } from "./read-options.js";
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
  const { file, replace = false, help } = readOptions(usage, { file: { type: "string" }, replace: { type: "boolean" }, help: { type: "boolean" } });
  if (help) {
    process.stdout.write(usage);
    return;
  }
  const configuration = readConfiguration();
  if (!file || !(configuration.neo4jUri || configuration.dataDirectory))
    throw new KnownError("BAD_CONFIGURATION", { problem: `A file is needed, and NEO4J_URI or DATA_DIR: a graph in memory is in another process.\n\n${usage}` });
  const store = await openStore(configuration);
  try {
    const { lines, release, contentHash } = await writeBackup(store, file, { replace });
    process.stdout.write(`${file}: ${lines.toLocaleString("en")} nodes and relationships of ${release}, content hash ${contentHash}\n`);
  } finally {
    await store.close();
  }
});
