import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { describe, expect, inject, test } from "vitest";
import { exportCsv } from "../../src/domain/bulk/export/export-csv.js";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { openStore } from "../../src/graph/open-store.js";
import { nodeShapes } from "../../src/model/graph-shape.js";
import { dataFolder } from "../release/cut-release.js";
import { fetchJars } from "./fetch-jars.js";
import { findJava } from "./find-java.js";
import { startNeo4j } from "./start-neo4j.js";

const version = process.env.NEO4J_TEST_VERSION || "5.26.16";

/** Runs `neo4j-admin`, which is a class of the jars, in a folder; answers all that it says, and rejects where it fails. */
async function neo4jAdmin(home: string, folder: string, given: readonly string[]): Promise<string> {
  const jars = await fetchJars(version);
  const options = [
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "-XX:TieredStopAtLevel=1",
    "-classpath",
    join(jars, "*"),
  ];
  const admin = spawn(findJava(version), [...options, "org.neo4j.cli.AdminTool", ...given], {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [admin.stdout, admin.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(admin, "close");
  if (code !== 0) throw new Error(`neo4j-admin ended with ${code}:\n${said}`);
  return said;
}

describe("neo4j-admin database import", () => {
  const canStart = inject("neo4j") !== null && !process.env.NEO4J_TEST_URI;

  test.skipIf(!canStart)("reads an export, and the graph has the hash of the one that was exported", { timeout: 240_000 }, async () => {
    const root = await mkdtemp(join(tmpdir(), "msc-kg-import-"));
    try {
      const [home, folder] = [join(root, "home"), join(root, "export")];
      await mkdir(join(home, "conf"), { recursive: true });
      const memory = await openStore({});
      const loaded = await loadRelease(memory, dataFolder);
      await exportCsv(memory, folder);
      await memory.close();
      expect(await neo4jAdmin(home, folder, ["database", "import", "full", "@import.args"])).toContain("IMPORT DONE");

      const server = await startNeo4j({ folder: home, auth: false });
      try {
        const driver = neo4j.driver(server.uri);
        const session = driver.session();
        for (const statement of readFileSync(join(folder, "after-import.cypher"), "utf8").split(";\n").filter(Boolean)) await session.run(statement);
        const { records } = await session.run("SHOW CONSTRAINTS YIELD name RETURN count(name) AS constraints");
        await driver.close();
        expect(Number(records[0]?.get("constraints"))).toBe(Object.keys(nodeShapes).length);
        const store = await openStore({ neo4jUri: server.uri });
        expect(await contentHash((statement) => store.read(statement, {}, { timeout: 60_000 }))).toBe(loaded.contentHash);
        expect(await currentRelease(store)).toMatchObject({ id: "RELEASE:2", contentHash: loaded.contentHash });
        await store.close();
      } finally {
        await server.stop();
      }
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});
