import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import { startNeo4j } from "./start-neo4j.js";

/** Where a test finds Neo4j: what `inject("neo4j")` answers; null where this run has none. */
interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Neo4jConnection | null;
  }
}

type Teardown = () => Promise<void>;

/**
 * Decides, once a run, which Neo4j the tests get: the one that NEO4J_TEST_URI names; else, with NEO4J_TEST=1 or
 * CI=true, one that is started here, whose absence fails the run; else none, which is said at the end.
 */
export default async function setUpNeo4j(project: TestProject): Promise<Teardown | undefined> {
  const { CI, NEO4J_TEST, NEO4J_TEST_URI } = process.env;
  if (NEO4J_TEST_URI) return useGiven(project, NEO4J_TEST_URI);
  if (isOn(NEO4J_TEST) || isOn(CI)) return useStarted(project);
  project.provide("neo4j", null);
  return undefined;
}

async function useStarted(project: TestProject): Promise<Teardown> {
  const server = await startNeo4j().catch((error: Error) => {
    throw new Error(`The tests need a real Neo4j, and none could be started: ${error.message}`);
  });
  const { uri, username, password } = server;
  project.provide("neo4j", { uri, username, password });
  return () => server.stop();
}

/** The tests delete what they find, so a database that holds anything is refused; it is empty again afterwards. */
async function useGiven(project: TestProject, uri: string): Promise<Teardown> {
  const username = process.env.NEO4J_TEST_USERNAME ?? "neo4j";
  const password = process.env.NEO4J_TEST_PASSWORD ?? "";
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 10_000 });
  const run = (text: string) => driver.executeQuery(text);
  try {
    const { records } = await run("MATCH (node) RETURN node LIMIT 1").catch((error: Error) => {
      throw new Error(`The Neo4j of NEO4J_TEST_URI (${uri}) cannot be used: ${error.message}`);
    });
    if (records.length > 0 && !isOn(process.env.NEO4J_TEST_OVERWRITE)) {
      throw new Error(
        `The Neo4j of NEO4J_TEST_URI (${uri}) is not empty, and the tests delete all that it holds. Name an empty one, or set NEO4J_TEST_OVERWRITE=1.`,
      );
    }
  } catch (error) {
    await driver.close();
    throw error;
  }
  project.provide("neo4j", { uri, username, password });
  return async () => {
    await run("MATCH (node) DETACH DELETE node");
    await driver.close();
  };
}

function isOn(variable: string | undefined): boolean {
  return variable !== undefined && !["", "0", "false"].includes(variable);
}
