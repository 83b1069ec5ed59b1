import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import type { StoreOptions } from "../../src/graph/open-store.js";
import { type Neo4jServer, startNeo4j } from "../../test/neo4j/start-neo4j.js";

/** A Neo4j for the benchmarks, and how it is emptied. */
export interface BenchNeo4j extends Neo4jServer {
  /** How our own store is opened on it. */
  readonly store: StoreOptions;
  /** Takes all nodes away: the server is started again on an empty folder where there are many. */
  clear(): Promise<void>;
}

/** With the compiler at its best and memory for the whole graph, unlike the one of the tests. */
const memory = { quickStart: false, heap: "2g", pageCache: "3g" };

/** Starts a Neo4j Community server for the benchmarks. */
export async function startBenchNeo4j(): Promise<BenchNeo4j> {
  let folder = "";
  let server: Neo4jServer | undefined;
  const fresh = async () => {
    await server?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = await mkdtemp(join(tmpdir(), "msc-kg-bench-"));
    server = await startNeo4j({ ...memory, folder });
    return server;
  };
  const bench = { ...(await fresh()) } as BenchNeo4j;
  Object.defineProperty(bench, "store", {
    get: (): StoreOptions => ({ neo4jUri: bench.uri, neo4jUsername: bench.username, neo4jPassword: bench.password }),
  });
  bench.clear = async () => {
    Object.assign(bench, await fresh(), { clear: bench.clear, stop: bench.stop });
  };
  bench.stop = async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return bench;
}

/** Runs `work` with a driver of its own. */
export async function connect<Result>({ uri, username, password }: Neo4jServer, work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 60_000 });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
