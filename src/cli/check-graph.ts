import { readConfiguration } from "../config.js";
import { checkGraph } from "../domain/release/check-graph.js";
import { KnownError } from "../errors.js";
import { openStore } from "../graph/open-store.js";
import { readOptions } from "./read-options.js";
import { runCommand } from "./run-command.js";

const usage = `Usage: npm run check-graph

Recomputes the content hash of the graph in Neo4j (NEO4J_URI) or in the file under DATA_DIR, and compares it with the
one that the load wrote: they differ where the graph was edited since.

  --help  this text

Exit codes: 0 as loaded, 1 edited since load or the database failed, 2 the command or the environment was not understood.
`;

let edited = false;

const refused = await runCommand(async () => {
  if (readOptions(usage, { help: { type: "boolean" } }).help) {
    process.stdout.write(usage);
    return;
  }
  const configuration = readConfiguration();
  if (!configuration.neo4jUri && !configuration.dataDirectory)
    throw new KnownError("BAD_CONFIGURATION", { problem: `There is no graph to check: set NEO4J_URI or DATA_DIR.\n\n${usage}` });
  const store = await openStore(configuration);
  try {
    const { release, told, found } = await checkGraph(store);
    edited = found !== told;
    if (edited) process.stderr.write(`${release} was edited since load: its content hash was ${told} and is ${found}. Load it again: npm run load.\n`);
    else process.stdout.write(`${release} is as it was loaded, content hash ${found}\n`);
  } finally {
    await store.close();
  }
});
process.exitCode = refused || (edited ? 1 : 0);
