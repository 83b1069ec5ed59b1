import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The `java` command that can run this version of Neo4j: the oldest JDK that is new enough, of JAVA_HOME, the PATH
 * and the usual folders. Neo4j 5 needs Java 17, the calendar versions (2025 and later) need Java 21; a JDK, because
 * the server's main class is started from its source. Throws one sentence when there is none.
 */
export function findJava(neo4jVersion: string): string {
  const needed = Number(neo4jVersion.split(".")[0]) >= 2025 ? 21 : 17;
  const found = javaHomes()
    .map((home) => ({ command: join(home, "bin", "java"), major: majorVersion(home) }))
    .filter(({ major }) => major >= needed)
    .sort((one, other) => one.major - other.major);
  if (found[0]) return found[0].command;
  throw new Error(`Neo4j ${neo4jVersion} needs a JDK of version ${needed} or newer; none was found in JAVA_HOME, on the PATH or in /usr/lib/jvm.`);
}

function javaHomes(): readonly string[] {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "java"))
    .filter((command) => existsSync(command))
    .map((command) => join(realpathSync(command), "..", ".."));
  const installed = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((home) => [home, join(home, "Contents", "Home")]);
  const homes = [process.env.JAVA_HOME ?? "", ...onPath, ...installed].filter((home) => existsSync(join(home, "bin", "javac")));
  return [...new Set(homes.map((home) => realpathSync(home)))];
}

/** 17 for "17.0.15"; 0 where the command does not run. */
function majorVersion(home: string): number {
  const { stderr } = spawnSync(join(home, "bin", "java"), ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(stderr ?? "")?.[1] ?? 0);
}
