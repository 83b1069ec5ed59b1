import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { messageOf } from "./basics/message-of.js";
import { outliveReaders } from "./basics/process/outlive-readers.js";
import { required } from "./basics/required.js";
import { misspelledVariables, readConfiguration } from "./config.js";
import { KnownError } from "./errors.js";
import { openStore } from "./graph/open-store.js";
import type { Store } from "./graph/store.js";
import { tryPort } from "./http/server/listen.js";
import type { Service } from "./serve.js";

/** The curated release. */
const folder = fileURLToPath(new URL("../data", import.meta.url));

/** Hard shutdown deadline in milliseconds. */
const lastMoment = 11_500;

/**
 * Starts the service: configuration, port, store, server, and the curated release where the graph is empty. A port in
 * use shows before anything is opened or loaded. It listens before it loads into what lasts; until it has loaded,
 * `/readyz` and the API say that it is starting. A graph in memory is filled while the server is put together. The
 * search index is built once the service answers; who searches before waits for it.
 */
async function start(): Promise<void> {
  for (const signal of stopping) process.on(signal, stopAtOnce);
  for (const warning of misspelledVariables()) process.stderr.write(`${warning}\n`);
  const configuration = readConfiguration();
  await tryPort(configuration);
  const [store, { loadWhereNeeded }, { currentRelease }, { showProgress }] = await Promise.all([
    openStore(configuration),
    import("./domain/release/load-where-needed.js"),
    import("./domain/release/current-release.js"),
    import("./cli/show-progress.js"),
  ]);
  let isStarting = true;
  const load = () =>
    loadWhereNeeded(store, folder, {
      onStart: () => process.stdout.write(`Loading the release in ${folder}\n`),
      onIncomplete: (error) => process.stderr.write(`Constraints of the graph were neither checked nor made again: ${messageOf(error)}\n`),
      ...(process.stdout.isTTY && { onProgress: showProgress(process.stdout) }),
    });
  const filling = store.engine.location === "memory" ? load() : undefined;
  const serving = import("./serve.js").then(({ serve }) => serve(store, configuration, () => isStarting));
  const [service] = await Promise.all([serving, filling]);
  stopOnSignal(service, store);
  if (!filling) await load();
  isStarting = false;
  const { version, date, contentHash } = required(await currentRelease(store), "the release");
  process.stdout.write(
    `MSC-KG answers at ${service.address}/graphql${service.others}\n` +
      `Explorer: ${service.address}/ · playground: ${service.address}/playground\n` +
      `${store.engine.name} ${store.engine.version} (${store.engine.location}), release ${version} of ${date}, content hash ${contentHash}\n` +
      `Started in ${(performance.now() / 1_000).toFixed(1)} s. Stop it with Ctrl-C.\n`,
  );
  await service.search.refresh();
}

const stopping = ["SIGTERM", "SIGINT"] as const;

/** Before anything is served; without a listener, the first process of a container would not hear a signal at all. */
const stopAtOnce = () => process.exit(0);

/** A second signal changes nothing: Ctrl-C under npm reaches the service twice. */
function stopOnSignal(service: Service, store: Store): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), lastMoment);
    await service.stop();
    await store.close().catch((error) => process.stderr.write(`${messageOf(error)}\n`));
    process.exit(0);
  };
  for (const signal of stopping) process.removeListener(signal, stopAtOnce).on(signal, () => void stop());
}

/** 2: configuration, 3: database, 4: port, 1: anything else. */
function exitCodeOf(error: unknown): number {
  if (error instanceof Error && error.name === "PortError") return 4;
  if (!(error instanceof KnownError)) return 1;
  if (error.code === "BAD_CONFIGURATION") return 2;
  return error.code.startsWith("DATABASE_") ? 3 : 1;
}

outliveReaders();
try {
  await start();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(exitCodeOf(error));
}
