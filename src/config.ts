import { isIP } from "node:net";
import { z } from "zod";
import { editDistance } from "./basics/edit-distance.js";
import { KnownError } from "./errors.js";

/** Configuration of the service. The graph is in Neo4j if `neo4jUri` is set, otherwise in the embedded engine. */
export interface Configuration {
  /** 0: the system chooses a free one. */
  readonly port: number;
  readonly host: string;
  /** Requests a minute for one client; 0 = no limit. */
  readonly rateLimit: number;
  /** Connections of one client address at once; 0 = no bound of its own. Not applied behind a proxy, whose connections they all are. */
  readonly clientConnections: number;
  /** Bytes of whole answers that are kept in memory; 0 = none. */
  readonly answerCacheBytes: number;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Proxies whose `X-Forwarded-For` is believed: how many, or which addresses; false = none. */
  readonly trustProxy: false | number | string;
  /** GraphQL operations and first pages of tables that are worked on at once; 0 = no limit. */
  readonly concurrency: number;
  /** Milliseconds in which one operation has to be answered. */
  readonly queryTimeout: number;
  /** Milliseconds from which on a question to the engine is logged as slow. */
  readonly slowQuery: number;
  /** Milliseconds for which a connection is kept open for the next request. */
  readonly keepAlive: number;
  /** Token that allows clients to read `/metrics`; without it, only this machine may. */
  readonly metricsToken?: string;
  /** File of the keys that may write; without it no one may. */
  readonly keysFile?: string;
  /** Whether the standard variables of OpenTelemetry ask for traces. */
  readonly traces: boolean;
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
    CLIENT_CONNECTIONS: wholeNumber(5_000, "256", "a whole number of connections at once from 0 to 5000; 0 sets no limit for one client"),
    ANSWER_CACHE_MB: wholeNumber(4_096, "32", "a whole number of megabytes from 0 to 4096; 0 keeps no answers"),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"], "fatal, error, warn, info, debug or silent").default("warn"),
    TRUST_PROXY: text(
      (value) => /^[1-9]\d?$/.test(value) || value.split(",").every(isProxy),
      "a number of proxies from 1 to 99, or their addresses and ranges with commas between them, for example 10.0.0.0/8,::1; also loopback, linklocal and uniquelocal",
    ).optional(),
    CONCURRENCY: wholeNumber(10_000, "32", "a whole number of operations at once from 0 to 10000; 0 sets no limit"),
    QUERY_TIMEOUT: wholeNumber(600_000, "5000", "a whole number of milliseconds from 100 to 600000", 100),
    KEEP_ALIVE: wholeNumber(600_000, "75000", "a whole number of milliseconds from 1000 to 600000", 1_000),
    SLOW_QUERY: wholeNumber(600_000, "500", "a whole number of milliseconds from 1 to 600000", 1),
    METRICS_TOKEN: secret(),
    KEYS_FILE: z.string().optional(),
    OTEL_SDK_DISABLED: z.string().optional(),
    OTEL_TRACES_EXPORTER: text((value) => ["otlp", "none"].includes(value), "otlp or none: this service sends traces by OTLP over HTTP alone").optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress(),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpAddress(),
    OTEL_EXPORTER_OTLP_PROTOCOL: otlpProtocol(),
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: otlpProtocol(),
    DATA_DIR: z.string().optional(),
    NEO4J_URI: text(
      isBoltAddress,
      "an address that starts with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://, for example neo4j://localhost:7687; user and password belong in NEO4J_USERNAME and NEO4J_PASSWORD",
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
  const {
    PORT,
    HOST,
    RATE_LIMIT,
    CLIENT_CONNECTIONS,
    ANSWER_CACHE_MB,
    LOG_LEVEL,
    TRUST_PROXY,
    CONCURRENCY,
    QUERY_TIMEOUT,
    SLOW_QUERY,
    KEEP_ALIVE,
    METRICS_TOKEN,
    KEYS_FILE,
    DATA_DIR,
    NEO4J_URI,
    NEO4J_USERNAME,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
  } = read.data;
  return {
    port: PORT,
    host: HOST,
    rateLimit: RATE_LIMIT,
    clientConnections: CLIENT_CONNECTIONS,
    answerCacheBytes: ANSWER_CACHE_MB * 2 ** 20,
    logLevel: LOG_LEVEL,
    trustProxy: TRUST_PROXY === undefined ? false : /^\d+$/.test(TRUST_PROXY) ? Number(TRUST_PROXY) : TRUST_PROXY,
    concurrency: CONCURRENCY,
    queryTimeout: QUERY_TIMEOUT,
    slowQuery: SLOW_QUERY,
    keepAlive: KEEP_ALIVE,
    ...(METRICS_TOKEN && { metricsToken: METRICS_TOKEN }),
    ...(KEYS_FILE && { keysFile: KEYS_FILE }),
    traces: asksForTraces(read.data),
    ...(DATA_DIR && { dataDirectory: DATA_DIR }),
    ...(NEO4J_URI && { neo4jUri: NEO4J_URI }),
    ...(NEO4J_PASSWORD && { neo4jUsername: NEO4J_USERNAME ?? "neo4j", neo4jPassword: NEO4J_PASSWORD }),
    ...(NEO4J_DATABASE && { neo4jDatabase: NEO4J_DATABASE }),
  };
}

/** Settings that look like one of ours and are none, with the one that may have been meant. */
export function misspelledVariables(environment: Readonly<Record<string, string | undefined>> = process.env): readonly string[] {
  const ours = Object.keys(variables.shape);
  return Object.keys(environment).flatMap((name) => {
    if (ours.includes(name) || !environment[name]) return [];
    const meant = ours.find((one) => isNearly(name.toUpperCase(), one));
    return meant ? [`${name} is set, which this service does not read; did you mean ${meant}?`] : [];
  });
}

/** One wrong letter in a short name, two in a long one, or the rest of it left out. */
function isNearly(given: string, name: string): boolean {
  const most = name.length < 8 ? 1 : 2;
  return (given.length >= 8 && name.startsWith(given)) || editDistance(given, name, most) <= most;
}

function text(test: (value: string) => boolean, right: string) {
  return z.string().refine(test, right);
}

function wholeNumber(highest: number, unset: string, right: string, lowest = 0) {
  return text((value) => /^\d{1,7}$/.test(value) && Number(value) <= highest && Number(value) >= lowest, right)
    .default(unset)
    .transform(Number);
}

/** Refused without being repeated. */
function secret() {
  return text((value) => /^[\x21-\x7E]{16,200}$/.test(value), "16 to 200 printable ASCII characters without spaces").optional();
}

function isProxy(value: string): boolean {
  const [address = "", bits, ...rest] = value.trim().split("/");
  if (["loopback", "linklocal", "uniquelocal"].includes(value.trim())) return true;
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

function httpAddress() {
  return text((value) => /^https?:\/\//.test(value) && URL.canParse(value), "an address that starts with http:// or https://").optional();
}

function otlpProtocol() {
  return text((value) => value === "http/json", "http/json, which is what this service sends").optional();
}

/** By https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/, but off unless an address is named: nothing is sent to no one. */
function asksForTraces(given: Readonly<Record<string, unknown>>): boolean {
  const isNamed = given.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined || given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== undefined;
  return isNamed && String(given.OTEL_SDK_DISABLED).toLowerCase() !== "true" && given.OTEL_TRACES_EXPORTER !== "none";
}

function isBoltAddress(value: string): boolean {
  const address = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  return address !== undefined && address.hostname !== "" && ["", "/"].includes(address.pathname) && address.search === "" && address.hash === "";
}

/** Every variable with a rule of its own may be shown, but not what may be a password in an address. */
function sentence({ path, message }: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  if (path.length === 0) return message;
  const name = String(path[0]);
  if (name === "METRICS_TOKEN") return `METRICS_TOKEN must be ${message}.`;
  const shown = given[name]?.replace(/\/\/.*@/, "//…@").replace(/(\/\/[^[:/]*):(?!\d{1,5}([/?]|$)).*/, "$1:…");
  return `${name} is ${JSON.stringify(shown)}, but must be ${message}.`;
}
