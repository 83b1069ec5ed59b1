import { fileURLToPath } from "node:url";
import { readConfiguration } from "../config.js";
import { exportCsv } from "../domain/bulk/export/export-csv.js";
import { loadWhereNeeded } from "../domain/release/load-where-needed.js";
import { KnownError } from "../errors.js";
import { openStore } from "../graph/open-store.js";
import { readOptions } from "./read-options.js";
import { runCommand } from "./run-command.js";
import { showProgress } from "./show-progress.js";

const usage = `Usage: npm run export -- --format neo4j-csv --to <folder>

Writes the whole graph as CSV files with headers, as neo4j-admin database import reads them: the graph of Neo4j where
NEO4J_URI is set, that under DATA_DIR where that is set, else the curated release. The folder is made; one that holds
anything is refused.

  --format <format>  neo4j-csv
  --to <folder>      where the files are written
  --help             this text

Exit codes: 0 written, 1 the graph was refused or changed meanwhile, 2 the command, the folder or the environment was refused.
`;

process.exitCode = await runCommand(async () => {
  const folder = readTarget();
  if (folder === null) {
    process.stdout.write(usage);
    return;
  }
  const configuration = readConfiguration();
  const store = await openStore(configuration);
  try {
    if (store.engine.location === "memory") await loadWhereNeeded(store, fileURLToPath(new URL("../../data", import.meta.url)), {});
    process.stdout.write(`Exporting ${store.engine.name} ${store.engine.version} (${store.engine.location}) to ${folder}\n`);
    const { contentHash, nodes, relationships } = await exportCsv(store, folder, showProgress(process.stdout));
    const sum = (files: readonly { readonly rows: number }[]) => files.reduce((total, { rows }) => total + rows, 0).toLocaleString("en");
    process.stdout.write(
      `${sum(nodes)} nodes, ${sum(relationships)} relationships, content hash ${contentHash}\n\n` +
        `Into an empty Neo4j that does not run:  cd ${folder} && neo4j-admin database import full @import.args\n` +
        "  and once it runs:                     cypher-shell --file after-import.cypher\n" +
        `Into any empty database of ours:        npm run load -- --bulk ${folder}\n`,
    );
  } finally {
    await store.close();
  }
});

function readTarget(): string | null {
  const { format, to, help } = readOptions(usage, { format: { type: "string" }, to: { type: "string" }, help: { type: "boolean" } });
  if (help) return null;
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_CONFIGURATION", { problem: `${problem}\n\n${usage}` });
  };
  if (format !== "neo4j-csv") refuse(`--format must be neo4j-csv, and is ${format === undefined ? "missing" : JSON.stringify(format)}.`);
  return to || refuse("--to <folder> is missing.");
}
