import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { Once } from "../../src/basics/once.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { coalesceReads } from "../../src/graph/plan/coalesce-reads.js";
import type { Store } from "../../src/graph/store.js";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { requestChecks } from "../../src/graphql/checks/request-checks.js";
import { createServer } from "../../src/http/server/create-server.js";
import type { TestEngine } from "../contract/engines.js";
import { shareStore } from "../release/share-store.js";

/** An answer of the service, as a client gets it. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** How often the engine was asked. */
  readonly trips: number;
}

/** The curated release, served over HTTP from one engine. */
export interface ServedRelease {
  readonly store: Store;
  readonly url: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Milliseconds that a test waits for the engine: Neo4j plans each new statement once, which takes seconds where all cores are busy. */
const patience = 25_000;

/** The folder of the curated release. */
export const releaseFolder = fileURLToPath(new URL("../../data", import.meta.url));

let shared: Promise<ServedRelease> | undefined;

/**
 * The curated release as `npm start` serves it, on a free port, for tests that only read. Requests go one after another.
 * Of the engine in memory all files of a worker share one service, see `shareStore`; its `stop` does nothing.
 */
export async function shareRelease(engine: TestEngine): Promise<ServedRelease> {
  const serve = async () => serveStore(await shareStore(engine));
  if (engine.name !== "grafeo") return serve();
  shared ??= serve().then((served) => ({ ...served, stop: async () => {} }));
  return shared;
}

/** As `shareRelease`, with a graph of its own, for tests that write. */
export async function serveRelease(engine: TestEngine): Promise<ServedRelease> {
  const store = await engine.open();
  await loadRelease(store, releaseFolder);
  return serveStore(store);
}

/** What a served store is taken for, where that is not what it is: the number of links, and how the engine walks. */
export interface TakenFor {
  readonly affects: number;
  readonly meetsInTheMiddle: boolean;
}

/** Serves a store that holds the release. `stop` closes the store too. */
export async function serveStore(store: Store, takenFor?: TakenFor): Promise<ServedRelease> {
  const held = (await currentRelease(store)) as unknown as {
    id: string;
    version: string;
    date: string;
    contentHash: string;
    affects: number;
    surestStep: number;
  };
  const release = { ...held, ...(takenFor && { affects: takenFor.affects }) };
  const search = keepSearchIndex(store);
  let trips = 0;
  const counted: Store = Object.create(store, {
    read: {
      value: (...[statement, parameters, options]: Parameters<Store["read"]>) => {
        trips += 1;
        return store.read(statement, parameters, { ...options, timeout: patience });
      },
    },
    engine: { value: { ...store.engine, ...(takenFor && { meetsInTheMiddle: takenFor.meetsInTheMiddle }) } },
  });
  const gathered = coalesceReads(counted);
  const server = await createServer({
    schema: await buildSchema(),
    store,
    configuration: { rateLimit: 0, logLevel: "silent" },
    checks: requestChecks(),
    makeContext: async ({ signal, requestId }) => ({ store: gathered, release, signal, requestId, search, suggestions: [], found: new Once() }),
    release: async () => release,
  });
  await server.http.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${(server.http.server.address() as AddressInfo).port}`;
  return {
    store,
    url,
    async ask(query, variables = {}) {
      trips = 0;
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { status: response.status, text, ...JSON.parse(text), trips };
    },
    async stop() {
      await server.http.close();
      await store.close();
    },
  };
}
