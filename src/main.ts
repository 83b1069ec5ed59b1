import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { messageOf } from "./basics/message-of.js";
import { required } from "./basics/required.js";
import { readConfiguration } from "./config.js";
import { KnownError } from "./errors.js";
import { openStore } from "./graph/open-store.js";
import type { Store } from "./graph/store.js";
import type { Service } from "./serve.js";

/** The curated release. */
const folder = fileURLToPath(new URL("../data", import.meta.url));

/** Hard shutdown deadline in milliseconds. */
const lastMoment = 11_500;

/**
 * Starts the service: configuration, store, server, and the curated release where the graph is empty. It listens before
 * it loads into what lasts, so that a port in use shows at once; until it has loaded, `/readyz` says 503. A graph in
 * memory is filled while the server is put together. The search index is built once the service answers; who searches
 * before waits for it.
 */
async function start(): Promise<void> {
  const configuration = readConfiguration();
  const [store, { loadWhereNeeded }, { currentRelease }, { showProgress }] = await Promise.all([
    openStore(configuration),
    import("./domain/release/load-where-needed.js"),
    import("./domain/release/current-release.js"),
    import("./cli/show-progress.js"),
  ]);
  const load = () =>
    loadWhereNeeded(store, folder, {
      onStart: () => process.stdout.write(`Loading the release in ${folder}\n`),
      onIncomplete: (error) => process.stderr.write(`Constraints of the graph were neither checked nor made again: ${messageOf(error)}\n`),
      ...(process.stdout.isTTY && { onProgress: showProgress(process.stdout) }),
    });
  const filling = store.engine.location === "memory" ? load() : undefined;
  const serving = import("./serve.js").then(({ serve }) => serve(store, configuration));
  const [service] = await Promise.all([serving, filling]);
  stopOnSignal(service, store);
  if (!filling) await load();
  const { version, date, contentHash } = required(await currentRelease(store), "the release");
  process.stdout.write(
    `MSC-KG answers at ${service.address}/graphql\n` +
      `Explorer: ${service.address}/ · playground: ${service.address}/playground\n` +
      `${store.engine.name} ${store.engine.version} (${store.engine.location}), release ${version} of ${date}, content hash ${contentHash}\n` +
      `Started in ${(performance.now() / 1_000).toFixed(1)} s. Stop it with Ctrl-C.\n`,
  );
  await service.search.refresh();
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
  if (error instanceof Error && error.name === "PortError") return 4;
  if (!(error instanceof KnownError)) return 1;
  if (error.code === "BAD_CONFIGURATION") return 2;
  return error.code.startsWith("DATABASE_") ? 3 : 1;
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(exitCodeOf(error));
}
