import { type Configuration, readConfiguration } from "../config.js";
import { loadBulk } from "../domain/bulk/load-bulk.js";
import { type Loaded, type LoadOptions, loadRelease } from "../domain/release/load-release.js";
import { readRelease } from "../domain/release/read-release.js";
import { KnownError } from "../errors.js";
import { openStore } from "../graph/open-store.js";
import type { Store } from "../graph/store.js";
import { readFolder } from "./read-folder.js";
import { runCommand } from "./run-command.js";
import { showProgress } from "./show-progress.js";

const usage = `Usage: npm run load -- [--folder <folder> | --bulk <folder>] [--replace-newer]

Validates the release in a folder and puts it in the place of the one that the graph holds, in one transaction:
into Neo4j where NEO4J_URI is set, into the file under DATA_DIR where that is set. Where neither is set it validates
only, for a graph in memory would be gone when this command ends.

  --folder <folder>  the folder of the release; the curated release (data/) unless told
  --bulk <folder>    fills an empty database with a large graph instead, as npm run export wrote it: several batches at a
                     time, each committed by itself. A load that did not finish is not served; empty the database then
  --replace-newer    replaces a graph that a newer MSC-KG made, too, which is refused otherwise
  --help             this text

Exit codes: 0 loaded (or valid), 1 the release was refused or the database failed, 2 the command, the environment or what the
database holds was refused.
`;

process.exitCode = await runCommand(async () => {
  const asked = readFolder(usage, "bulk", ["replace-newer"]);
  if (asked === null) {
    process.stdout.write(usage);
    return;
  }
  const configuration = readConfiguration();
  if (configuration.neo4jUri || configuration.dataDirectory)
    return asked.other === undefined
      ? load(configuration, asked.folder, (store, folder, options) =>
          loadRelease(store, folder, { ...options, replaceNewer: asked.switches.has("replace-newer") }),
        )
      : load(configuration, asked.other, loadBulk);
  if (asked.other !== undefined) throw new KnownError("BAD_CONFIGURATION", { problem: "A bulk load needs a database: set NEO4J_URI or DATA_DIR." });
  await validate(asked.folder);
});

type LoadInto = (store: Store, folder: string, options: Pick<LoadOptions, "onProgress">) => Promise<Loaded>;

async function load(configuration: Configuration, folder: string, loadInto: LoadInto): Promise<void> {
  const store = await openStore(configuration);
  try {
    process.stdout.write(`Loading ${folder} into ${store.engine.name} ${store.engine.version} (${store.engine.location})\n`);
    const { version, nodes, relationships, contentHash, seconds } = await loadInto(store, folder, { onProgress: showProgress(process.stdout) });
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
