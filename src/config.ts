import { isIP } from "node:net";
import { z } from "zod";
import { KnownError } from "./errors.js";

/** How the service was told to run. The graph is Neo4j's where `neo4jUri` is set, else the embedded engine's. */
export interface Configuration {
  /** 0: the system chooses a free one. */
  readonly port: number;
  readonly host: string;
  /** Requests a minute for one client; 0 = no limit. */
  readonly rateLimit: number;
  /** Bytes of whole answers that are kept in memory; 0 = none. */
  readonly answerCacheBytes: number;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Folder of the embedded graph; without it the graph lives in memory. */
  readonly dataDirectory?: string;
  readonly neo4jUri?: string;
  /** Neither user nor password: a database without authentication. */
  readonly neo4jUsername?: string;
  readonly neo4jPassword?: string;
  /** Without it, the user's home database. */
  readonly neo4jDatabase?: string;
}

const variables = z
  .object({
    PORT: wholeNumber(65_535, "4000", "a whole number from 0 to 65535; 0 lets the system choose a free port"),
    HOST: text(
      (value) => isIP(value) !== 0 || /^[a-z\d]([a-z\d.-]{0,251}[a-z\d])?$/i.test(value),
      "an IP address or a host name without scheme and port, such as 127.0.0.1, or 0.0.0.0 for all addresses",
    ).default("127.0.0.1"),
    RATE_LIMIT: wholeNumber(1_000_000, "600", "a whole number of requests a minute from 0 to 1000000; 0 sets no limit"),
    ANSWER_CACHE_MB: wholeNumber(4_096, "32", "a whole number of megabytes from 0 to 4096; 0 keeps no answers"),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"], "fatal, error, warn, info, debug or silent").default("warn"),
    DATA_DIR: z.string().optional(),
    NEO4J_URI: text(
      isBoltAddress,
      "an address that starts with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://, for example neo4j://localhost:7687; user and password belong into NEO4J_USERNAME and NEO4J_PASSWORD",
    ).optional(),
    NEO4J_USERNAME: z.string().optional(),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: text((value) => /^[\w.-]{1,63}$/.test(value), "the name of a database: 1 to 63 letters, digits, dots and hyphens").optional(),
  })
  .check(({ value, issues }) => {
    const refuse = (problem: string) => issues.push({ code: "custom", input: undefined, path: [], message: problem });
    const stray = (["NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"] as const).filter((name) => value[name] !== undefined);
    if (value.NEO4J_URI === undefined && stray.length > 0)
      refuse(
        `${stray.join(" and ")} set without NEO4J_URI: set NEO4J_URI too, for example to neo4j://localhost:7687, or unset the former to use the embedded engine.`,
      );
    if (value.NEO4J_URI !== undefined && value.DATA_DIR !== undefined)
      refuse("DATA_DIR and NEO4J_URI are both set: the graph is kept either by the embedded engine in DATA_DIR or by Neo4j. Unset one of them.");
    if (value.NEO4J_URI !== undefined && value.NEO4J_USERNAME !== undefined && value.NEO4J_PASSWORD === undefined)
      refuse("NEO4J_USERNAME is set without NEO4J_PASSWORD: set both, or neither for a database without authentication.");
  });

/**
 * Reads the environment; the only place that does. An empty variable counts as unset. A password without a user is
 * that of the user `neo4j`. Errors: `BAD_CONFIGURATION` that says of each bad variable what it is and what would be
 * right; a password is never repeated.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>> = process.env): Configuration {
  const given = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, environment[name] || undefined]));
  const read = variables.safeParse(given);
  if (!read.success) throw new KnownError("BAD_CONFIGURATION", { problem: read.error.issues.map((issue) => sentence(issue, given)).join(" ") });
  const { PORT, HOST, RATE_LIMIT, ANSWER_CACHE_MB, LOG_LEVEL, DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = read.data;
  return {
    port: PORT,
    host: HOST,
    rateLimit: RATE_LIMIT,
    answerCacheBytes: ANSWER_CACHE_MB * 2 ** 20,
    logLevel: LOG_LEVEL,
    ...(DATA_DIR && { dataDirectory: DATA_DIR }),
    ...(NEO4J_URI && { neo4jUri: NEO4J_URI }),
    ...(NEO4J_PASSWORD && { neo4jUsername: NEO4J_USERNAME ?? "neo4j", neo4jPassword: NEO4J_PASSWORD }),
    ...(NEO4J_DATABASE && { neo4jDatabase: NEO4J_DATABASE }),
  };
}

function text(test: (value: string) => boolean, right: string) {
  return z.string().refine(test, right);
}

function wholeNumber(highest: number, unset: string, right: string) {
  return text((value) => /^\d{1,7}$/.test(value) && Number(value) <= highest, right)
    .default(unset)
    .transform(Number);
}

function isBoltAddress(value: string): boolean {
  const address = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  return address !== undefined && address.hostname !== "" && ["", "/"].includes(address.pathname) && address.search === "" && address.hash === "";
}

/** Every variable with a rule of its own may be shown, but not what may be a password in an address. */
function sentence({ path, message }: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  if (path.length === 0) return message;
  const name = String(path[0]);
  const shown = given[name]?.replace(/\/\/.*@/, "//…@").replace(/(\/\/[^[:/]*):(?!\d{1,5}([/?]|$)).*/, "$1:…");
  return `${name} is ${JSON.stringify(shown)}, but must be ${message}.`;
}
