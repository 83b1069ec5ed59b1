import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import { patienceFor } from "../patience.js";
import { buildService } from "./build-service.js";

/** Milliseconds that a start may take to fail. */
let patience: number;
let main: string;
let folder: string;
/** What a test that fails leaves behind. */
const running = new Set<ChildProcess>();
beforeAll(async () => {
  patience = await patienceFor(3_000);
  main = await buildService();
  folder = mkdtempSync(join(tmpdir(), "msc-kg-data-"));
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly complaint: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts the service with nothing of this environment but where programs are; by another program where one is named. */
function run(environment: Record<string, string>, starter: readonly string[] = []): Run {
  const [program = process.execPath, ...given] = [...starter, process.execPath, main];
  const child = spawn(program, given, { env: { PATH: process.env.PATH ?? "", ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child.once("close", () => running.delete(child)));
  let [output, complaint] = ["", ""];
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (complaint += data));
  return { process: child, output: () => output, complaint: () => complaint, ended: once(child, "close").then(([code]) => code as number | null) };
}

async function until(found: () => unknown, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!found() && !over) await new Promise((done) => setTimeout(done, 20));
}

async function occupied(host = "127.0.0.1"): Promise<{ server: Server; port: number }> {
  const server = createServer(() => {});
  server.listen(0, host);
  await once(server, "listening");
  return { server, port: (server.address() as { port: number }).port };
}

/** The service refuses to start: one sentence on standard error, and an exit code that says of what kind it is. */
async function refusal(environment: Record<string, string>): Promise<{ code: number | null; complaint: string }> {
  const started = performance.now();
  const { ended, complaint } = run(environment);
  const code = await ended;
  expect(performance.now() - started).toBeLessThan(patience);
  expect(complaint().trimEnd().split("\n")).toHaveLength(1);
  expect(complaint()).not.toMatch(/ {4}at |node_modules|Warning/);
  return { code, complaint: complaint() };
}

describe("a start that fails", () => {
  it("exits with 2 for a variable that is not understood", async () => {
    expect(await refusal({ PORT: "seventy" })).toEqual({ code: 2, complaint: expect.stringMatching(/^PORT is "seventy", but must be /) });
    expect(await refusal({ HOST: "192.0.2.1", PORT: "0" })).toEqual({ code: 2, complaint: expect.stringMatching(/^HOST is /) });
  });

  it("exits with 3 for a Neo4j that cannot be reached, or does not answer", async () => {
    const { server, port } = await occupied();
    expect(await refusal({ PORT: "0", NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: "hunter2" })).toEqual({
      code: 3,
      complaint: expect.not.stringContaining("hunter2"),
    });
    server.close();
    expect(await refusal({ PORT: "0", NEO4J_URI: `neo4j://127.0.0.1:${port}` })).toEqual({ code: 3, complaint: expect.stringContaining(`127.0.0.1:${port}`) });
  });

  it("exits with 3 for a data file of something else", async () => {
    const other = mkdtempSync(join(folder, "other-"));
    writeFileSync(join(other, "msc-kg.grafeo"), "a diary, not a graph".repeat(1_000));
    expect(await refusal({ PORT: "0", DATA_DIR: other })).toEqual({ code: 3, complaint: expect.stringContaining(join(other, "msc-kg.grafeo")) });
  });

  it("exits with 3 for a data file that another process holds", async () => {
    const held = mkdtempSync(join(folder, "held-"));
    const store = await openStore({ dataDirectory: held });
    expect(await refusal({ PORT: "0", DATA_DIR: held })).toEqual({ code: 3, complaint: expect.stringMatching(/in use by another process/) });
    await store.close();
  });

  it("exits with 4 for a port in use, before anything is opened or loaded", async () => {
    const { server, port } = await occupied();
    const unused = join(folder, "unused");
    await refusal({ PORT: String(port), DATA_DIR: unused });
    expect(existsSync(unused)).toBe(false);
    expect(await refusal({ PORT: String(port) })).toEqual({ code: 4, complaint: expect.stringMatching(new RegExp(`^Port ${port} of 127.0.0.1 is in use`)) });
    server.close();
  });
});

describe("a start", () => {
  it("loads the release into an empty graph, says where it answers, answers, and stops well", async () => {
    const home = join(folder, "fresh");
    const first = run({ PORT: "0", DATA_DIR: home });
    await until(() => first.output().includes("Started in"), first.ended);
    expect(first.complaint()).toBe("");
    expect(first.output()).toMatch(
      /^Loading the release in .*\nMSC-KG answers at http:\/\/127\.0\.0\.1:\d+\/graphql\nExplorer: http:\/\/127\.0\.0\.1:\d+\/ · playground: \S+\/playground\ngrafeo \S+ \(.*\), release 2 of \d{4}-\d\d-\d\d, content hash [0-9a-f]{64}\nStarted in [\d.]+ s\./,
    );
    const address = /http:\S+/.exec(first.output())?.[0] as string;
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ release { version engine } }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { release: { version: "2", engine: "grafeo" } }, extensions: { cost: { limit: 50_000 } } });
    expect((await fetch(address.replace("/graphql", "/readyz"))).status).toBe(200);
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(process.platform === "linux" ? readFileSync(`/proc/${first.process.pid}/status`, "utf8") : "") ?? [];
    expect(Number(kilobytes ?? 0) / 1_000).toBeLessThan(512);
    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);

    const second = run({ PORT: "0", DATA_DIR: home });
    await until(() => second.output().includes("Started in"), second.ended);
    expect(second.output()).not.toContain("Loading");
    expect(/[0-9a-f]{64}/.exec(second.output())?.[0]).toBe(/[0-9a-f]{64}/.exec(first.output())?.[0]);
    second.process.kill("SIGINT");
    second.process.kill("SIGINT");
    second.process.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("stops at %s before it serves", async (signal) => {
    const early = run({ PORT: "0" });
    await until(() => early.output().includes("Loading the release"), early.ended);
    early.process.kill(signal);
    expect(await early.ended).toBe(0);
    expect(early.complaint()).toBe("");
  });

  it("says that it is starting while it loads the release, at /readyz and to questions", async () => {
    const { server, port } = await occupied();
    server.close();
    const starting = run({ PORT: String(port), DATA_DIR: join(folder, "starting") });
    const said = new Set<string>();
    const note = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
      const body = (await response?.json()) as { errors?: readonly { message: string; extensions: { code: string } }[] } | undefined;
      for (const { message, extensions } of body?.errors ?? []) said.add(`${response?.status} ${extensions.code} ${message.split(".", 1)}`);
    };
    while (!starting.output().includes("Started in")) await Promise.all([note("/readyz"), note("/graphql?query={release{version}}")]);
    expect([...said]).toEqual(["503 STARTING Starting: the release is being loaded"]);
    expect(starting.complaint()).not.toMatch(/cannot be reached|not ready/);
    starting.process.kill("SIGTERM");
    expect(await starting.ended).toBe(0);
  });

  it.each([
    ["0.0.0.0", /answers at http:\/\/127\.0\.0\.1:\d+\/graphql, and at each other IPv4 address of this machine\n/],
    ["::", /answers at http:\/\/127\.0\.0\.1:\d+\/graphql, and at each other address of this machine, IPv4 and IPv6\n/],
    ["localhost", /answers at http:\/\/127\.0\.0\.1:\d+\/graphql\n/],
  ])("says all that HOST=%s serves, goes on when no one reads what it says, and stops well", async (host, line) => {
    const loud = run({ PORT: "0", HOST: host, LOG_LEVEL: "info" });
    await until(() => loud.output().includes("Started in"), loud.ended);
    expect(loud.output()).toMatch(line);
    const address = /http:\S+(?=\/graphql)/.exec(loud.output())?.[0];
    loud.process.stdout?.destroy();
    loud.process.stderr?.destroy();
    for (let count = 0; count < 3; count++) expect((await fetch(`${address}/nothing`)).status).toBe(404);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    loud.process.kill("SIGTERM");
    expect(await loud.ended).toBe(0);
  });

  const canLimit = process.platform === "linux" && existsSync("/usr/bin/prlimit");
  it.skipIf(!canLimit)("outlives more silent connections than it may open files, and answers", async () => {
    const limited = run({ PORT: "0", RATE_LIMIT: "0", CLIENT_CONNECTIONS: "0" }, ["/usr/bin/prlimit", "--nofile=512:512"]);
    await until(() => limited.output().includes("Started in"), limited.ended);
    const address = new URL(/http:\S+/.exec(limited.output())?.[0] as string);
    const silent = Array.from({ length: 600 }, () => connect(Number(address.port), address.hostname).on("error", () => undefined));
    await new Promise((done) => setTimeout(done, 2_500));
    for (const path of ["/healthz", "/readyz", "/graphql?query={release{version}}"]) expect((await fetch(new URL(path, address))).status).toBe(200);
    expect(limited.complaint()).toBe("");
    for (const socket of silent) socket.destroy();
    limited.process.kill("SIGTERM");
    expect(await limited.ended).toBe(0);
  });

  it("leaves a graph alone that holds something else", async () => {
    const home = mkdtempSync(join(folder, "foreign-"));
    const store = await openStore({ dataDirectory: home });
    await store.write((transaction) => transaction.run({ name: "test/foreign", text: "CREATE (node:Entity {id: 'X:1'})" }));
    await store.close();
    expect(await refusal({ PORT: "0", DATA_DIR: home })).toEqual({ code: 2, complaint: expect.stringMatching(/holds a graph of something else/) });
  });
});
