import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { readConfiguration } from "./config.js";
import { KnownError } from "./errors.js";
import { openStore } from "./graph/open-store.js";
import type { Store } from "./graph/store.js";
import type { Service } from "./serve.js";

/** The curated release. */
const folder = fileURLToPath(new URL("../data", import.meta.url));

/** Milliseconds after which a service that was told to stop is gone, whatever still hangs. */
const lastMoment = 11_500;

/**
 * Starts the service: configuration, store, server, and the curated release where the graph is empty. What the server
 * is made of is read while the store opens. It listens before it loads, so that a port in use shows at once; until it
 * has loaded, `/readyz` says 503.
 */
async function start(): Promise<void> {
  const configuration = readConfiguration();
  const [store, { serve }, { loadWhereNeeded }, { showProgress }] = await Promise.all([
    openStore(configuration),
    import("./serve.js"),
    import("./domain/transfer/load-where-needed.js"),
    import("./cli/show-progress.js"),
  ]);
  const service = await serve(store, configuration);
  stopOnSignal(service, store);
  await loadWhereNeeded(store, folder, {
    onStart: () => process.stdout.write(`Loading the release in ${folder}\n`),
    ...(process.stdout.isTTY && { onProgress: showProgress(process.stdout) }),
  });
  await service.search.refresh();
  const { version, date, contentHash } = await service.release();
  process.stdout.write(
    `MSC-KG answers at ${service.address}/graphql\n` +
      `${store.engine.name} ${store.engine.version} (${store.engine.location}), release ${version} of ${date}, content hash ${contentHash}\n` +
      `Started in ${(performance.now() / 1_000).toFixed(1)} s. Stop it with Ctrl-C.\n`,
  );
}

/** A second signal changes nothing: Ctrl-C under npm reaches the service twice. */
function stopOnSignal(service: Service, store: Store): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), lastMoment);
    await service.stop();
    await store.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
}

/** 2: configuration, 3: database, 4: port, 1: anything else. */
function exitCodeOf(error: unknown): number {
  if ((error as Error).name === "PortError") return 4;
  if (!(error instanceof KnownError)) return 1;
  if (error.code === "BAD_CONFIGURATION") return 2;
  return error.code.startsWith("DATABASE_") ? 3 : 1;
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(exitCodeOf(error));
}
