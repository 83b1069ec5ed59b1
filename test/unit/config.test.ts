import { describe, expect, it } from "vitest";
import { misspelledVariables, readConfiguration } from "../../src/config.js";
import { KnownError } from "../../src/errors.js";

function problemOf(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof KnownError && error.code === "BAD_CONFIGURATION") return error.message;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

const defaults = {
  port: 4000,
  host: "127.0.0.1",
  rateLimit: 600,
  clientConnections: 256,
  answerCacheBytes: 32 * 2 ** 20,
  logLevel: "warn",
  trustProxy: false,
  concurrency: 32,
  queryTimeout: 5_000,
  slowQuery: 500,
  keepAlive: 75_000,
  traces: false,
};

describe("readConfiguration", () => {
  it("has a default for everything", () => {
    expect(readConfiguration({})).toEqual(defaults);
  });

  it("reads every variable", () => {
    expect(readConfiguration({ PORT: "0", HOST: "0.0.0.0", RATE_LIMIT: "0", ANSWER_CACHE_MB: "0", LOG_LEVEL: "silent", DATA_DIR: "/var/lib/msc-kg" })).toEqual({
      ...defaults,
      port: 0,
      host: "0.0.0.0",
      rateLimit: 0,
      answerCacheBytes: 0,
      logLevel: "silent",
      dataDirectory: "/var/lib/msc-kg",
    });
    expect(
      readConfiguration({ NEO4J_URI: "neo4j+s://abc.databases.neo4j.io", NEO4J_USERNAME: "reader", NEO4J_PASSWORD: " s3cret ", NEO4J_DATABASE: "neo4j" }),
    ).toMatchObject({
      neo4jUri: "neo4j+s://abc.databases.neo4j.io",
      neo4jUsername: "reader",
      neo4jPassword: " s3cret ",
      neo4jDatabase: "neo4j",
    });
  });

  it("reads what the operator bounds and who may do what", () => {
    expect(
      readConfiguration({
        TRUST_PROXY: "2",
        CLIENT_CONNECTIONS: "0",
        CONCURRENCY: "8",
        QUERY_TIMEOUT: "2000",
        SLOW_QUERY: "100",
        KEEP_ALIVE: "120000",
        METRICS_TOKEN: "0123456789abcdef",
        KEYS_FILE: "/etc/msc-kg/keys.json",
      }),
    ).toEqual({
      ...defaults,
      trustProxy: 2,
      clientConnections: 0,
      concurrency: 8,
      queryTimeout: 2_000,
      slowQuery: 100,
      keepAlive: 120_000,
      metricsToken: "0123456789abcdef",
      keysFile: "/etc/msc-kg/keys.json",
    });
    expect(readConfiguration({ TRUST_PROXY: "10.0.0.0/8,::1,loopback" }).trustProxy).toBe("10.0.0.0/8,::1,loopback");
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://collector/v1/traces" }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318", OTEL_TRACES_EXPORTER: "none" }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318", OTEL_SDK_DISABLED: "TRUE" }, false],
    [{ OTEL_TRACES_EXPORTER: "otlp" }, false],
  ])("traces with %j: %s", (environment: Record<string, string>, traces) => {
    expect(readConfiguration(environment).traces).toBe(traces);
  });

  it.each([
    ["RATE_LIMT", "RATE_LIMIT"],
    ["rate_limit", "RATE_LIMIT"],
    ["NEO4J_PASWORD", "NEO4J_PASSWORD"],
    ["NEO4J_USER", "NEO4J_USERNAME"],
    ["NEO4J_URL", "NEO4J_URI"],
    ["DATA_DIRR", "DATA_DIR"],
    ["PROT", "PORT"],
  ])("warns of %s, and names %s", (given, meant) => {
    const [warning, ...others] = misspelledVariables({ [given]: "hunter2" });
    expect(others).toEqual([]);
    expect(warning).toMatch(new RegExp(`^${given} is set.* did you mean ${meant}\\?$`));
  });

  it("warns of nothing that is right, empty or someone else's", () => {
    const others = ["HOME", "HOSTNAME", "PATH", "SHELL", "OTEL_SERVICE_NAME", "OTEL_TRACES_SAMPLER", "NEO4J_TEST_URI", "NODE_ENV", "LOGNAME", "TERM"];
    expect(misspelledVariables(Object.fromEntries(["RATE_LIMIT", "NEO4J_URI", "HOST", ...others].map((name) => [name, "x"])))).toEqual([]);
    expect(misspelledVariables({ RATE_LIMT: "" })).toEqual([]);
  });

  it("takes an empty variable as unset", () => {
    const empty = Object.fromEntries(
      [
        "PORT",
        "HOST",
        "DATA_DIR",
        "NEO4J_URI",
        "NEO4J_USERNAME",
        "NEO4J_PASSWORD",
        "NEO4J_DATABASE",
        "RATE_LIMIT",
        "LOG_LEVEL",
        "TRUST_PROXY",
        "CONCURRENCY",
        "METRICS_TOKEN",
        "KEYS_FILE",
      ].map((name) => [name, ""]),
    );
    expect(readConfiguration(empty)).toEqual(readConfiguration({}));
  });

  it.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])("takes %s:// without authentication", (scheme) => {
    expect(readConfiguration({ NEO4J_URI: `${scheme}://[::1]:7687` })).toMatchObject({ neo4jUri: `${scheme}://[::1]:7687` });
  });

  it("takes a password without a user as that of the user neo4j", () => {
    expect(readConfiguration({ NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "s3cret" })).toMatchObject({ neo4jUsername: "neo4j" });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "4000 "],
    ["PORT", "4e3"],
    ["PORT", "80.5"],
    ["HOST", "http://localhost"],
    ["HOST", "localhost:4000"],
    ["HOST", "my host"],
    ["HOST", "-"],
    ["RATE_LIMIT", "-5"],
    ["RATE_LIMIT", "many"],
    ["RATE_LIMIT", "10000001"],
    ["ANSWER_CACHE_MB", "4097"],
    ["LOG_LEVEL", "verbose"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "0"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["CONCURRENCY", "-1"],
    ["QUERY_TIMEOUT", "99"],
    ["SLOW_QUERY", "0"],
    ["KEEP_ALIVE", "999"],
    ["OTEL_TRACES_EXPORTER", "zipkin"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317"],
    ["OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"],
    ["NEO4J_URI", "localhost:7687"],
    ["NEO4J_URI", "http://localhost:7474"],
    ["NEO4J_URI", "neo4j://"],
    ["NEO4J_URI", "neo4j://db:99999"],
    ["NEO4J_URI", "neo4j://db/neo4j"],
  ])("names %s, what it was (%s) and what would be right", (name, value) => {
    expect(problemOf({ [name]: value })).toMatch(`${name} is ${JSON.stringify(value)}, but must be `);
  });

  it("names all bad variables at once", () => {
    const problem = problemOf({ PORT: "x", RATE_LIMIT: "y" });
    expect(problem).toContain("PORT is");
    expect(problem).toContain("RATE_LIMIT is");
  });

  it.each([
    { NEO4J_URI: "neo4j://neo4j:hunter2@db" },
    { NEO4J_URI: "neo4j://neo4j:hun/ter@2@db" },
    { NEO4J_URI: "neo4j://neo4j:hunter2" },
    { PORT: "x", NEO4J_URI: "bolt://db", NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: "hunter2" },
    { NEO4J_PASSWORD: "hunter2" },
    { METRICS_TOKEN: "hunter2" },
  ])("repeats no password", (environment) => {
    expect(problemOf(environment)).not.toMatch(/hun|ter[2@]/);
  });

  it("says which variables do not go together", () => {
    expect(problemOf({ NEO4J_PASSWORD: "s3cret", NEO4J_USERNAME: "neo4j" })).toMatch(/NEO4J_USERNAME and NEO4J_PASSWORD set without NEO4J_URI/);
    expect(problemOf({ NEO4J_URI: "bolt://db", DATA_DIR: "data" })).toMatch(/DATA_DIR and NEO4J_URI are both set/);
    expect(problemOf({ NEO4J_URI: "bolt://db", NEO4J_USERNAME: "neo4j" })).toMatch(/NEO4J_USERNAME is set without NEO4J_PASSWORD/);
  });
});
