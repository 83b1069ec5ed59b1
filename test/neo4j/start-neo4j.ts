import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { fetchJars } from "./fetch-jars.js";
import { findJava } from "./find-java.js";

const mainClass = fileURLToPath(new URL("Neo4jServer.java", import.meta.url));
const username = "neo4j";
const firstPassword = "neo4j";

/** How the server is to be started; every option has a default. */
interface Neo4jOptions {
  /** NEO4J_TEST_VERSION, or 5.26.16 unless told. */
  readonly version?: string;
  /** A folder for the data, kept at the end: start again with it (and its password) to see the same data. */
  readonly folder?: string;
  /** False: the server asks for no password. */
  readonly auth?: boolean;
  /** A random one unless told. */
  readonly password?: string;
  /** Bolt's port on 127.0.0.1; 0, the default, lets the system choose. */
  readonly port?: number;
  /**
   * True unless told: Java compiles quickly rather than well, so that the server starts in two thirds of the time and
   * long-running queries take longer. False for benchmarks.
   */
  readonly quickStart?: boolean;
  /** Java's heap, as Java writes it; `1g` unless told. */
  readonly heap?: string;
  /** Memory for pages of the store, as Neo4j writes it; `64m` unless told. */
  readonly pageCache?: string;
  /** Milliseconds until a start counts as failed; 60,000 unless told. */
  readonly timeout?: number;
}

/** A running server. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  readonly pid: number;
  /** Shuts the server down, with a checkpoint. Safe to call twice. */
  stop(): Promise<void>;
  /** Ends the server's process at once, as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts a real Neo4j Community server without Docker and resolves when Bolt answers. It listens for Bolt on
 * 127.0.0.1 only, keeps its data in a folder of its own, and ends when this process ends, however that happens.
 * Rejects with one sentence that says what is missing or what the server said.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const { version = process.env.NEO4J_TEST_VERSION || "5.26.16", auth = true, port = 0, timeout = 60_000 } = options;
  const java = findJava(version);
  const jars = await fetchJars(version);
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "msc-kg-neo4j-")));
  await mkdir(folder, { recursive: true });
  const isNew = !existsSync(join(folder, "data"));
  const password = auth ? (options.password ?? randomBytes(12).toString("hex")) : "";

  const server = spawn(java, [
    ...javaOptions(jars, options.quickStart ?? true, options.heap ?? "1g"),
    mainClass,
    folder,
    options.folder ? "keep" : "remove",
    ...settings(auth, port, options.pageCache ?? "64m"),
  ]);
  const end = async (finish: () => void): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const exited = once(server, "exit");
      server.ref();
      finish();
      await exited;
    }
    if (!options.folder) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const kill = () => end(() => server.kill("SIGKILL"));

  try {
    const uri = `bolt://127.0.0.1:${await boltPort(server, version, timeout)}`;
    if (auth && isNew) await changePassword(uri, password);
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await driver.executeQuery("RETURN 1 AS one").finally(() => driver.close());
    for (const handle of [server, server.stdin, server.stdout, server.stderr]) unreference(handle);
    const stop = () => end(() => server.stdin.end());
    return { uri, username, password, version, pid: server.pid as number, stop, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

function javaOptions(jars: string, quickStart: boolean, heap: string): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent"];
  return [
    "-Xms256m",
    `-Xmx${heap}`,
    "-XX:+UseSerialGC",
    ...(quickStart ? ["-XX:TieredStopAtLevel=1"] : []),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "--enable-native-access=ALL-UNNAMED",
    "-classpath",
    join(jars, "*"),
  ];
}

/** Without the shutdown periods at zero, Bolt waits 10 s for messages that no one will send. */
function settings(auth: boolean, port: number, pageCache: string): string[] {
  return [
    `dbms.security.auth_enabled=${auth}`,
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    `server.memory.pagecache.size=${pageCache}`,
    "dbms.usage_report.enabled=false",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
  ];
}

/** The port that the server names once Bolt listens. Goes on reading what it says, or a full pipe would stop it. */
function boltPort(server: ChildProcess, version: string, timeout: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ${version} ${what}.\n${said.join("\n")}`));
    };
    const timer = setTimeout(() => fail(`did not start within ${timeout} ms`), timeout);
    server.once("error", (error) => fail(`could not be started: ${error.message}`));
    server.once("close", (code, signal) => fail(`ended while it started (${signal ?? `exit code ${code}`})`));
    for (const stream of [server.stdout, server.stderr]) {
      createInterface({ input: stream as NodeJS.ReadableStream }).on("line", (line) => {
        said.push(line);
        if (said.length > 40) said.shift();
        const port = /^bolt (\d+)$/.exec(line)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve(Number(port));
      });
    }
  });
}

async function changePassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, firstPassword));
  const statement = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new";
  await driver.executeQuery(statement, { old: firstPassword, new: password }, { database: "system" }).finally(() => driver.close());
}

function unreference(handle: unknown): void {
  (handle as { unref?: () => void }).unref?.();
}
