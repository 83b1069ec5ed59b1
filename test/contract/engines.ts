import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import { leaveOut, whole } from "../run/how-much.js";

/** One of the ways in which a graph can be kept, and how a test gets an empty one. */
export interface TestEngine {
  readonly name: "grafeo" | "grafeo file" | "neo4j";
  /** Why this run has no such engine; its tests are shown as skipped. */
  readonly skip?: string;
  /** An empty graph. Neo4j Community has one database, so the graph of the test before is wiped; constraints stay. */
  open(): Promise<Store>;
}

/** The engine that is always there, for what does not depend on the engine. */
export const inMemory: TestEngine = { name: "grafeo", open: () => openStore({}) };

const withoutFile = "a run with Neo4j compares it with the engine in memory; the file has its turn in the run without";
const inFile: TestEngine = { name: "grafeo file", ...(inject("neo4j") && { skip: withoutFile }), open: openFile };
const neo4j = neo4jEngine();

/** Every engine that this run has: for the storage contract itself. */
export const allEngines: readonly TestEngine[] = [inMemory, inFile, neo4j];

/** The engines that answer everything alike. The file is the engine in memory with a log beside it, so it has its turn in whole runs. */
export const engines: readonly TestEngine[] = whole ? allEngines : [inMemory, { skip: onlyInWhole(), ...inFile }, neo4j];

function onlyInWhole(): string {
  leaveOut({ part: "the embedded engine on a file, but for its contract (it runs the code of the one in memory)" });
  return "a whole run has it: TEST_ALL=1";
}

/** Its folder goes with its closing. */
async function openFile(): Promise<Store> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "msc-kg-"));
  const store = await openStore({ dataDirectory });
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return store;
}

function neo4jEngine(): TestEngine {
  const address = inject("neo4j");
  const open = async () => {
    if (!address) throw new Error("This run has no Neo4j.");
    const store = await openStore({ neo4jUri: address.uri, neo4jUsername: address.username, neo4jPassword: address.password });
    await clear(store);
    return store;
  };
  const skip = "this run has no Neo4j: set NEO4J_TEST=1 (needs Java and Maven) or NEO4J_TEST_URI";
  return address ? { name: "neo4j", open } : { name: "neo4j", skip, open };
}

async function clear(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run({ name: "test: clear", text: "MATCH (node) DETACH DELETE node" }));
}
