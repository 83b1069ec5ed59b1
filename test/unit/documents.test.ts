import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, type GraphQLArgument, type GraphQLSchema, getNamedType, isAbstractType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { collectDefaultMetrics, Registry } from "prom-client";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";

/** What documents say of the code is compared with the code. Source files are found by name, wherever they are. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));
const sourceNamed = (name: string) => {
  const found = sources.filter((path) => path.endsWith(`/${name}`));
  expect(found, `one file src/**/${name}`).toHaveLength(1);
  return found[0] as string;
};
const moduleNamed = async <Module>(name: string) => (await import(sourceNamed(name))) as Module;

const pages = [
  ...["README.md", "README.zh.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "data/README.md", "web/explorer/README.md"],
  ...[".github/pull_request_template.md", "bench/notes.md"],
  ...filesBelow("docs")
    .filter((path) => path.endsWith(".md"))
    .map((path) => path.slice(root.length)),
];

/** The rows of the table below a heading, or below any heading where none is named: cells without code marks. */
function rowsOf(page: string, heading?: string): readonly (readonly string[])[] {
  const text = heading === undefined ? read(page) : (read(page).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "");
  return [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row]) => (row as string).split(" | ").map((cell) => cell.replaceAll("`", "").trim()));
}
const numberOf = (page: string, heading: string, name: string) => {
  const row = rowsOf(page, heading).find(([first]) => first === name);
  expect(row, `${page}: a row on ${name}`).toBeDefined();
  return Number((row as readonly string[])[1]?.replaceAll(",", ""));
};

describe.each([
  ["docs/configuration.md", { errors: "Errors", exits: "Exit codes", limits: "Limits", variables: "Variables" }],
  ["docs/configuration.zh.md", { errors: "错误", exits: "退出码", limits: "限额", variables: "环境变量" }],
] as const)("%s", (page, headings) => {
  it("has every error code with its status", async () => {
    const { KnownError } = await moduleNamed<typeof import("../../src/errors.js")>("errors.ts");
    const codes = [...readFileSync(sourceNamed("errors.ts"), "utf8").matchAll(/^ {2}([A-Z_]+): \{/gm)].map(([, code]) => code as string);
    expect(codes.length).toBeGreaterThan(15);
    const told = rowsOf(page, headings.errors).filter(([code]) => /^[A-Z_]+$/.test(code ?? ""));
    expect(told.map(([code, status]) => `${code} ${status}`).toSorted()).toEqual(
      codes.map((code) => `${code} ${new KnownError(code as import("../../src/errors.js").ErrorCode).status}`).toSorted(),
    );
  });

  it("has every variable, with the default of those that have one", async () => {
    const text = readFileSync(sourceNamed("config.ts"), "utf8");
    const names = [...text.matchAll(/^ {4}([A-Z\d_]+): /gm)].map(([, name]) => name as string);
    expect(names.length).toBeGreaterThan(15);
    const told = rowsOf(page, headings.variables).flatMap(([cell = "", unset]) => cell.split(/, |、/).map((name) => ({ name, unset })));
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    const { readConfiguration } = await moduleNamed<typeof import("../../src/config.js")>("config.ts");
    const unset = readConfiguration({});
    const defaults = {
      PORT: unset.port,
      HOST: unset.host,
      RATE_LIMIT: unset.rateLimit,
      CLIENT_CONNECTIONS: unset.clientConnections,
      ANSWER_CACHE_MB: unset.answerCacheBytes / 2 ** 20,
      CONCURRENCY: unset.concurrency,
      QUERY_TIMEOUT: unset.queryTimeout,
      KEEP_ALIVE: unset.keepAlive,
      SLOW_QUERY: unset.slowQuery,
      LOG_LEVEL: unset.logLevel,
    };
    for (const [name, value] of Object.entries(defaults)) expect(told.find((row) => row.name === name)?.unset, name).toBe(String(value));
  });

  it("has the limits of documents and requests", async () => {
    const { documentLimits } = await moduleNamed<{ documentLimits: Readonly<Record<string, number>> }>("check-document.ts");
    const { costLimits } = await moduleNamed<{ costLimits: Readonly<Record<string, number>> }>("request-cost.ts");
    const { limits } = await moduleNamed<{ limits: Readonly<Record<string, number>> }>("limits.ts");
    const rows = rowsOf(page, headings.limits).map(([, value]) => Number(value?.replaceAll(",", "")));
    const values = [
      costLimits.cost,
      costLimits.levels,
      documentLimits.aliases,
      documentLimits.directives,
      documentLimits["fields at its root"],
      documentLimits.introspections,
    ];
    expect(rows.slice(1, 10)).toEqual([...values, limits.documentTokens, limits.bodyBytes, limits.headerBytes]);
    expect(rows.at(-3)).toBe(limits.clientConnections);
    expect(rows.at(-1)).toBe(limits.errors);
  });

  it("has the limits of arguments", async () => {
    type Check = (definitions: readonly GraphQLArgument[], args: Readonly<Record<string, unknown>>, path: string) => void;
    const { checkArguments } = await moduleNamed<{ checkArguments: Check }>("argument-rules.ts");
    const schema = await moduleNamed<{ buildSchema(): Promise<GraphQLSchema> }>("build-schema.ts");
    const roots = (await schema.buildSchema()).getQueryType()?.getFields();
    const having: Readonly<Record<string, string>> = {
      id: "entity",
      ids: "nodes",
      text: "search",
      first: "claims",
      depth: "subgraph",
      limit: "subgraph",
      around: "subgraph",
    };
    const passes = (args: Readonly<Record<string, unknown>>) => () => {
      const [name = ""] = Object.keys(args);
      checkArguments(roots?.[having[name] ?? "pathways"]?.args.filter((argument) => argument.name === name) ?? [], args, "field");
    };
    const refused = expect.objectContaining({ code: "BAD_ARGUMENT" });
    const holds = (value: (count: number) => Readonly<Record<string, unknown>>, most: number) => {
      expect(passes(value(most))).not.toThrow();
      expect(passes(value(most + 1))).toThrow(refused);
    };
    for (const name of ["first", "maxLength", "depth", "limit"]) holds((count) => ({ [name]: count }), numberOf(page, headings.limits, name));
    const [ends, others, text, id] = rowsOf(page, headings.limits)
      .slice(14, 18)
      .map(([, value]) => Number(value));
    for (const name of ["from", "to", "via", "around"]) holds((count) => ({ [name]: Array(count).fill("CL:1") }), ends as number);
    holds((count) => ({ ids: Array(count).fill("CL:1") }), others as number);
    holds((count) => ({ text: "a".repeat(count) }), text as number);
    holds((count) => ({ id: `CL:${"1".repeat(count - 3)}` }), id as number);
  });

  it("has the exit codes of the service", () => {
    const codes = [...readFileSync(sourceNamed("main.ts"), "utf8").matchAll(/(?:return|\?|:|exit\() ?([0-4])\b/g)].map(([, code]) => code as string);
    expect(rowsOf(page, headings.exits).flatMap(([code = ""]) => (/^\d$/.test(code) ? [code] : []))).toEqual([...new Set(codes)].toSorted());
  });
});

describe.each(["docs/operations.md", "docs/operations.zh.md"])("%s", (page) => {
  it("names metrics that the service has", async () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const known = new Set([
      ...registry.getMetricsAsArray().map(({ name }) => name),
      ...sources.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/"(msc_kg_\w+)"/g)].map(([, name]) => name as string)),
    ]);
    const named = [...read(page).matchAll(/`((?:msc_kg|nodejs|process)_[a-z\d_]+)/g)].map(([, name]) => (name as string).replace(/_count$/, ""));
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("gives a stopping service the time it needs", () => {
    const lastMoment = Number(/lastMoment = ([\d_]+)/.exec(readFileSync(sourceNamed("main.ts"), "utf8"))?.[1]?.replace("_", ""));
    const seconds = Number(/TimeoutStopSec=(\d+)/.exec(read(page))?.[1]);
    expect(seconds).toBeGreaterThanOrEqual(lastMoment / 1_000);
    expect(seconds).toBeLessThan(lastMoment / 1_000 + 1);
    expect(read(page)).toContain(`${lastMoment / 1_000} `);
  });

  it("gives the limits of slow and large requests", async () => {
    const { limits } = await moduleNamed<{ limits: Readonly<Record<string, number>> }>("limits.ts");
    for (const value of [limits.bodyBytes, limits.headerBytes].map((bytes) => `${Math.floor((bytes as number) / 1_000)} kB`))
      expect(read(page)).toContain(value);
    for (const value of [limits.headersTimeout, limits.requestTimeout].map((ms) => (ms as number) / 1_000))
      expect(read(page)).toMatch(new RegExp(`${value} (?:s|秒)`));
  });
});

describe("docs/architecture.md", () => {
  it("has the folders of the project in its tree", () => {
    const lines = (read("docs/architecture.md").match(/^```\n(bench\/[\s\S]*?)^```/m)?.[1] ?? "").split("\n").flatMap((line) => {
      const [, indent, name] = /^( *)([\w.-]+)\//.exec(line) ?? [];
      return name === undefined ? [] : [{ depth: (indent as string).length / 2, name }];
    });
    const path: string[] = [];
    const told = lines.map(({ depth, name }) => {
      path.length = depth;
      path.push(name);
      return path.join("/");
    });
    const expanded = [".", ...new Set(told.map((folder) => dirname(folder)).filter((folder) => folder !== "."))];
    const notOurs = new Set(["node_modules", "dist", "coverage"]);
    const there = expanded.flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !notOurs.has(entry.name))
        .map((entry) => normalize(join(folder, entry.name))),
    );
    expect(told.toSorted()).toEqual(there.toSorted());
  });
});

describe("all pages", () => {
  /** The anchor that GitHub and most others give a heading. */
  const anchorOf = (heading: string) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");

  it.each(pages)("%s: every link leads to a file and a heading", (page) => {
    const dead = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].filter(([, file, anchor]) => {
      const target = file ? join(dirname(page), file as string) : page;
      if (!existsSync(join(root, target))) return true;
      return (
        anchor !== undefined && ![...read(target).matchAll(/^#+ (.*)$/gm)].some(([, heading]) => anchorOf(heading as string) === decodeURIComponent(anchor))
      );
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  it.each(pages.filter((page) => page !== "bench/notes.md" && page !== "CHANGELOG.md"))("%s: every path that it names exists", (page) => {
    const named = [...read(page).matchAll(/`((?:src|cypher|test|web|schema|data|bench|docs|\.ci)\/[\w./-]+)`/g)].map(([, path]) => path as string);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(pages.filter((page) => existsSync(join(root, page.replace(/\.md$/, ".zh.md")))))("%s has the sections and code of its Chinese page", (page) => {
    const shapeOf = (text: string) => [...text.matchAll(/^(#+) |^(```\w*)/gm)].map(([, level, fence]) => level ?? fence);
    expect(shapeOf(read(page.replace(/\.md$/, ".zh.md")))).toEqual(shapeOf(read(page)));
  });

  it.each(["README.md", "README.zh.md"])("%s has each command in a block of its own", (page) => {
    const blocks = [...read(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, commands]) => (commands as string).trim().split("\n"));
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((lines) => lines.length !== 1 || lines[0]?.includes("&&"))).toEqual([]);
  });

  it("shows Cypher as it is in the file", () => {
    const [, path, sample] = /`(cypher\/[\w/-]+\.cypher)`[\s\S]*?```\n([\s\S]*?)```/.exec(read("CONTRIBUTING.md")) ?? [];
    expect(sample?.replace(/^ {3}/gm, "").trim()).toBe(read(path as string).trim());
  });

  it("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe("the project's papers", () => {
  const { version, engines } = JSON.parse(read("package.json")) as { version: string; engines: { node: string } };

  it("has one version in all places", () => {
    expect((JSON.parse(read("package-lock.json")) as { version: string; packages: Readonly<Record<string, { version: string }>> }).version).toBe(version);
    expect(read("CHANGELOG.md")).toContain(`\n## [${version}]`);
    for (const page of ["docs/upgrading.md", "docs/upgrading.zh.md"]) expect(read(page)).toContain(version);
    expect(parseYaml(read("CITATION.cff"))).toMatchObject({ "cff-version": "1.2.0", version, authors: [{ name: "MSC-KG contributors" }] });
  });

  it("tests each version of Node that the engines begin with", () => {
    const begins = engines.node.split("||").map((range) => /(\d+)\.(\d+)/.exec(range)?.slice(1).join(".").replace(/\.0$/, ""));
    const workflow = parseYaml(read(".github/workflows/ci.yml"));
    expect(workflow.jobs.node.strategy.matrix.node).toEqual(begins);
    expect(workflow.jobs.everything.steps.at(-1)).toEqual({ run: ".ci/run" });
    for (const page of ["README.md", "README.zh.md"]) for (const first of begins) expect(read(page)).toContain(first);
  });
});

describe("schema/examples", () => {
  const schema = buildSchema(read("schema/schema.graphql"));

  /** Generated clients tell the members of a union, or the types of an interface, by it. */
  it("select __typename where they select by type", () => {
    const without: string[] = [];
    for (const path of filesBelow("schema/examples").filter((file) => file.endsWith(".graphql"))) {
      const info = new TypeInfo(schema);
      const check = {
        SelectionSet({ selections }: { selections: readonly { kind: string; name?: { value: string } }[] }) {
          const parent = info.getParentType();
          const named = selections.some(({ kind, name }) => kind === "Field" && name?.value === "__typename");
          if (isAbstractType(parent && getNamedType(parent)) && selections.some(({ kind }) => kind === "InlineFragment") && !named)
            without.push(path.slice(root.length));
        },
      };
      visit(parse(readFileSync(path, "utf8")), visitWithTypeInfo(info, check as Parameters<typeof visitWithTypeInfo>[1]));
    }
    expect(without).toEqual([]);
  });
});
