import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../.neo4j", import.meta.url));
const project = fileURLToPath(new URL("pom.xml", import.meta.url));

/**
 * The folder that holds the jars of this version of Neo4j (about 120 MB): `.neo4j/<version>`, which Maven fills from
 * Maven Central when it is missing. It appears whole or not at all; two processes may ask for it at once. Throws one
 * sentence when Maven is missing or could not fetch it.
 */
export async function fetchJars(version: string): Promise<string> {
  if (!/^\d+(\.\d+)+$/.test(version)) throw new Error(`"${version}" is not a version of Neo4j, such as 5.26.16.`);
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, `.${version}-`));
  try {
    await copyJars(version, unfinished);
    await rename(unfinished, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function copyJars(version: string, folder: string): Promise<void> {
  const goal = "dependency:copy-dependencies";
  const options = [`-Dneo4j.version=${version}`, `-DoutputDirectory=${folder}`, "-DincludeScope=runtime"];
  const maven = spawn("mvn", ["--batch-mode", "--quiet", "--file", project, goal, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [maven.stdout, maven.stderr]) stream.on("data", (text) => (said = (said + text).slice(-2_000)));
  const [code] = await once(maven, "close").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new Error("The jars of Neo4j are fetched with Maven, but there is no mvn on the PATH.");
  });
  if (code !== 0 || !existsSync(join(folder, `neo4j-${version}.jar`))) {
    throw new Error(`Maven could not fetch the jars of Neo4j ${version} (exit code ${code}).\n${said}`);
  }
}
