import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DCLinter } from "dclint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly [key: string]: unknown;
}

/** Told here because dclint's own types cannot be resolved from an ES module. */
interface LintResult {
  readonly messages: readonly LintMessage[];
}

interface LintMessage {
  readonly rule: string;
  readonly message: string;
}

describe("docker-compose.yml", () => {
  const linter = new DCLinter({ rules: { "require-quotes-in-ports": [2, { quoteType: "double" }] }, quiet: false, debug: false, exclude: [] });
  const lint = (file: string): LintMessage[] => linter.lintFiles([file], false).flatMap((result: LintResult) => result.messages);
  const text = read("docker-compose.yml");
  const compose = parse(text) as { services: { "msc-kg": Service; neo4j: Service }; volumes: object };
  const { "msc-kg": service, neo4j } = compose.services;

  test("keeps the Compose specification's JSON schema and dclint's rules", () => {
    expect(lint(join(root, "docker-compose.yml"))).toEqual([]);
  });

  test("would be refused with a key that the schema does not know", () => {
    const folder = mkdtempSync(join(tmpdir(), "msc-kg-compose-"));
    const file = join(folder, "docker-compose.yml");
    writeFileSync(file, text.replace("read_only:", "readonly:"));
    const rules = lint(file).map(({ rule }) => rule);
    rmSync(folder, { recursive: true });
    expect(rules).toContain("invalid-schema");
  });

  test("publishes ports on 127.0.0.1 only", () => {
    const ports = [...service.ports, ...neo4j.ports];
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  test("starts the service when Neo4j is healthy, and watches both", () => {
    expect(service.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(service.healthcheck).toMatchObject({ test: expect.arrayContaining([expect.stringContaining("/readyz")]) });
    expect(neo4j.healthcheck).toMatchObject({ test: ["CMD-SHELL", expect.stringContaining("cypher-shell")] });
  });

  test("gives the service no more rights than it needs", () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      tmpfs: ["/tmp"],
      mem_limit: expect.any(String),
      pids_limit: expect.any(Number),
    });
    expect(service).not.toHaveProperty("volumes");
  });

  test("keeps Neo4j's data in a named volume and bounds its memory", () => {
    expect(neo4j.volumes).toEqual(["neo4j-data:/data"]);
    expect(compose.volumes).toHaveProperty("neo4j-data");
    expect(neo4j.image).toMatch(/^neo4j:5\.26/);
    expect(Object.keys(neo4j.environment)).toEqual(expect.arrayContaining(["NEO4J_server_memory_heap_max__size", "NEO4J_server_memory_pagecache_size"]));
  });

  test("takes the password from .env, and refuses to start without it", () => {
    expect(service.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  test("takes from .env what .env.example names, and nothing else", () => {
    const used = [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name);
    const named = [...read(".env.example").matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(named.sort());
  });
});

describe("Dockerfile", () => {
  const instructions = read("Dockerfile")
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(" ", 1)[0] as string, rest: line.slice(line.indexOf(" ") + 1).trim() }));
  const all = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);
  const last = (name: string) => all(name).at(-1) ?? "";

  test("builds in one stage of a pinned Debian image of Node and runs in another", () => {
    const version = last("ARG").replace("NODE_VERSION=", "");
    expect(version).toMatch(/^(20|22|24)/);
    expect(all("FROM")).toEqual([expect.stringMatching(/ AS build$/), expect.not.stringContaining(" AS ")]);
    for (const base of all("FROM")) expect(base).toMatch(/^node:\$\{NODE_VERSION\}-bookworm-slim/);
    expect(all("RUN").join("\n")).toMatch(/npm ci[\s\S]*npm run build[\s\S]*npm prune --omit=dev/);
  });

  test("runs as a user without rights, by number", () => {
    expect(last("USER")).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test("starts Node directly, listens on all interfaces, and watches itself without curl", () => {
    expect(JSON.parse(last("CMD"))).toEqual(["node", "dist/service/main.js"]);
    expect(last("ENV")).toContain("HOST=0.0.0.0");
    expect(JSON.parse(last("HEALTHCHECK").replace(/^.*?CMD /, ""))).toEqual(["node", "-e", expect.stringContaining("/healthz")]);
  });

  test("copies only what exists, and all that the service reads", () => {
    const copied = all("COPY").flatMap((rest) => /^--from=build \/app\/(\S+)/.exec(rest)?.[1] ?? []);
    const built = ["dist", "node_modules"];
    expect(copied).toEqual(expect.arrayContaining([...built, "package.json", "cypher", "data", "schema"]));
    expect(copied.filter((path) => !built.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test("leaves secrets, history and local builds out of the image", () => {
    const ignored = read(".dockerignore").split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".env*", ".git", ".neo4j", "dist", "node_modules"]));
  });
});
