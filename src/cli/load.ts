import { type Configuration, readConfiguration } from "../config.js";
import { loadRelease } from "../domain/transfer/load-release.js";
import { readRelease } from "../domain/transfer/read-release.js";
import { openStore } from "../graph/open-store.js";
import { readFolder } from "./read-folder.js";
import { runCommand } from "./run-command.js";
import { showProgress } from "./show-progress.js";

const usage = `Usage: npm run load -- [--folder <folder>]

Validates the release in a folder and puts it in the place of the one that the graph holds, in one transaction:
into Neo4j where NEO4J_URI is set, into the file under DATA_DIR where that is set. Where neither is set it validates
only, for a graph in memory would be gone when this command ends.

  --folder <folder>  the folder of the release; the curated release (data/) unless told
  --help             this text

Exit codes: 0 loaded (or valid), 1 the release or the database was refused, 2 the command or the environment was not understood.
`;

process.exitCode = await runCommand(async () => {
  const folder = readFolder(process.argv.slice(2), usage);
  if (folder === null) {
    process.stdout.write(usage);
    return;
  }
  const configuration = readConfiguration();
  await (configuration.neo4jUri || configuration.dataDirectory ? load(configuration, folder) : validate(folder));
});

async function load(configuration: Configuration, folder: string): Promise<void> {
  const store = await openStore(configuration);
  try {
    process.stdout.write(`Loading ${folder} into ${store.engine.name} ${store.engine.version} (${store.engine.location})\n`);
    const { version, nodes, relationships, contentHash, seconds } = await loadRelease(store, folder, { onProgress: showProgress(process.stdout) });
    process.stdout.write(
      `Release ${version}: ${sum(nodes)} nodes, ${sum(relationships)} relationships in ${seconds.toFixed(1)} s, content hash ${contentHash}\n`,
    );
  } finally {
    await store.close();
  }
}

async function validate(folder: string): Promise<void> {
  const { manifest, entities, claims, studies, results } = await readRelease(folder);
  process.stdout.write(
    `Release ${manifest.version} in ${folder} is valid: ${entities.length} entities, ${claims.length} claims, ${studies.length} studies, ${results.length} results.\n` +
      "Nothing was loaded: neither NEO4J_URI nor DATA_DIR is set, and a graph in memory would be gone when this command ends. `npm start` loads the curated release by itself.\n",
  );
}

function sum(counts: Readonly<Record<string, number>>): string {
  return Object.values(counts)
    .reduce((total, count) => total + count, 0)
    .toLocaleString("en");
}
