import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../src/config.js";
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

describe("readConfiguration", () => {
  it("has a default for everything", () => {
    expect(readConfiguration({})).toEqual({ port: 4000, host: "127.0.0.1", rateLimit: 600, answerCacheBytes: 32 * 2 ** 20, logLevel: "warn" });
  });

  it("reads every variable", () => {
    expect(readConfiguration({ PORT: "0", HOST: "0.0.0.0", RATE_LIMIT: "0", ANSWER_CACHE_MB: "0", LOG_LEVEL: "silent", DATA_DIR: "/var/lib/msc-kg" })).toEqual({
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

  it("takes an empty variable as unset", () => {
    const empty = Object.fromEntries(
      ["PORT", "HOST", "DATA_DIR", "NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE", "RATE_LIMIT", "LOG_LEVEL"].map((name) => [name, ""]),
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
  ])("repeats no password", (environment) => {
    expect(problemOf(environment)).not.toMatch(/hun|ter/);
  });

  it("says which variables do not go together", () => {
    expect(problemOf({ NEO4J_PASSWORD: "s3cret", NEO4J_USERNAME: "neo4j" })).toMatch(/NEO4J_USERNAME and NEO4J_PASSWORD set without NEO4J_URI/);
    expect(problemOf({ NEO4J_URI: "bolt://db", DATA_DIR: "data" })).toMatch(/DATA_DIR and NEO4J_URI are both set/);
    expect(problemOf({ NEO4J_URI: "bolt://db", NEO4J_USERNAME: "neo4j" })).toMatch(/NEO4J_USERNAME is set without NEO4J_PASSWORD/);
  });
});
