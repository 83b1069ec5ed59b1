import { loadRelease } from "../../src/domain/release/load-release.js";
import type { Store } from "../../src/graph/store.js";
import type { TestEngine } from "../contract/engines.js";
import { dataFolder } from "./cut-release.js";

let shared: Promise<Store> | undefined;

/**
 * The curated release for tests that only read it. All files that a worker runs share one graph in memory, loaded by the
 * first of them: it refuses to be written, and stays open until the worker ends. Of the other engines, whose graphs the
 * next test wipes or whose files it takes away, each call loads its own.
 */
export async function shareStore(engine: TestEngine): Promise<Store> {
  if (engine.name !== "grafeo") return loaded(engine);
  shared ??= loaded(engine).then(forReading);
  return shared;
}

async function loaded(engine: TestEngine): Promise<Store> {
  const store = await engine.open();
  await loadRelease(store, dataFolder);
  return store;
}

function forReading(store: Store): Store {
  const refuse = () => Promise.reject(new Error("This graph is shared with other test files. Load one of your own to write: serveRelease, or engine.open()."));
  return {
    engine: store.engine,
    read: store.read.bind(store),
    ping: store.ping.bind(store),
    write: refuse,
    bulk: refuse,
    setUp: refuse,
    close: async () => {},
  };
}
