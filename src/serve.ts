import { readFileSync } from "node:fs";
import { Once } from "./basics/once.js";
import type { Configuration } from "./config.js";
import { watchEdits } from "./domain/release/watch-edits.js";
import { type KeptSearchIndex, keepSearchIndex } from "./domain/search/keep-search-index.js";
import { coalesceReads } from "./graph/plan/coalesce-reads.js";
import type { Store } from "./graph/store.js";
import { buildSchema } from "./graphql/build-schema.js";
import { requestChecks } from "./graphql/checks/request-checks.js";
import { noTraces } from "./http/observe/traces.js";
import { answeredRelease } from "./http/server/answered-release.js";
import { createServer } from "./http/server/create-server.js";
import { followRelease } from "./http/server/follow-release.js";
import { listen } from "./http/server/listen.js";
import type { ServedRelease } from "./http/server/served-release.js";

/** The service at work. */
export interface Service {
  /** For example `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Which other addresses it answers at, in words; empty where there is none. */
  readonly others: string;
  readonly release: (oldest?: number) => Promise<ServedRelease>;
  readonly search: KeptSearchIndex;
  /** Answers what is open, and closes all connections. */
  stop(): Promise<void>;
}

const { version }: { readonly version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Milliseconds between looks at a graph that others may write to, where no request makes one. */
const betweenLooks = 2_000;

/**
 * Puts schema, store and server together and listens. Until `isStarting` says no, a graph without a release is one that
 * is being loaded. Throws `PortError` or `BAD_CONFIGURATION` where it cannot.
 */
export async function serve(store: Store, configuration: Configuration, isStarting: () => boolean = () => false): Promise<Service> {
  const gathered = coalesceReads(store);
  const search = keepSearchIndex(store);
  const edits = watchEdits(store, {
    onEdited: ({ release, told, found }) => {
      http.log.warn({ release, told, found }, "the graph was edited since load");
      search.refresh().catch(() => {});
    },
  });
  const release = followRelease(gathered, edits, isStarting);
  const traces = configuration.traces ? await (await import("./http/observe/start-traces.js")).startTraces(version) : noTraces;
  const { http, stop } = await createServer({
    schema: await buildSchema(),
    store,
    configuration,
    checks: requestChecks(),
    traces,
    makeContext: async (request) => ({
      ...request,
      store: gathered,
      release: answeredRelease(await release(), release),
      search,
      suggestions: [],
      found: new Once(),
    }),
    release,
    isStarting,
  });
  const listening = await listen(http, configuration);
  const looking = store.engine.writtenByOthers ? setInterval(() => void release(betweenLooks).catch(() => {}), betweenLooks) : undefined;
  looking?.unref();
  return {
    ...listening,
    release,
    search,
    async stop() {
      clearInterval(looking);
      edits.stop();
      await stop();
      await traces.stop();
    },
  };
}
