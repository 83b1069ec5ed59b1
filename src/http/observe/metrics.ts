import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry, Summary } from "prom-client";

/** Why a request was turned away although nothing is wrong with it. */
export type Shed = (typeof reasons)[number];
const reasons = ["concurrency", "connections", "event_loop", "memory", "rate"] as const;

/** What `/metrics` shows; seconds are seconds. Labels take a bounded number of values each. */
export interface Metrics {
  request(route: string, method: string, status: number, seconds: number): void;
  /** `outcome` is `ok` or the code of the first error. */
  operation(name: string, outcome: string, seconds: number): void;
  /** One question to the engine; `statement` is the file of `cypher/` that it starts with. */
  read(statement: string, outcome: string, seconds: number): void;
  openReads(change: 1 | -1): void;
  openOperations(change: 1 | -1): void;
  shed(reason: Shed): void;
  /** Whether a cache had the requested entry. */
  cache(cache: string, result: "hit" | "miss"): void;
  text(): Promise<string>;
  readonly contentType: string;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const percentiles = [0.5, 0.95, 0.99];

/** Numbers for Prometheus, those of the process (memory, processor, event loop) among them. `connections`: how many the engine takes at once. */
export function createMetrics(connections: number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "msc_kg_http_request_duration_seconds",
    help: "From a request's first byte to its answer's last.",
    labelNames: ["route", "method", "status"] as const,
    buckets,
    registers,
  });
  const operations = new Histogram({
    name: "msc_kg_graphql_operation_duration_seconds",
    help: "GraphQL operations by name; names beyond the first hundred are `other`.",
    labelNames: ["operation", "outcome"] as const,
    buckets,
    registers,
  });
  const quantiles = new Summary({
    name: "msc_kg_graphql_operation_quantiles_seconds",
    help: "Percentiles of all GraphQL operations of the last ten minutes.",
    percentiles,
    maxAgeSeconds: 600,
    ageBuckets: 5,
    registers,
  });
  const reads = new Histogram({
    name: "msc_kg_engine_read_duration_seconds",
    help: "Questions to the graph engine.",
    labelNames: ["statement", "outcome"] as const,
    buckets,
    registers,
  });
  const openReads = new Gauge({ name: "msc_kg_engine_open_reads", help: "Questions that the engine is busy with, or that wait for a connection.", registers });
  new Gauge({ name: "msc_kg_engine_connections_limit", help: "Connections to the engine at most; open reads beyond it wait.", registers }).set(connections);
  const openOperations = new Gauge({ name: "msc_kg_open_operations", help: "Operations that are worked on.", registers });
  const shed = new Counter({ name: "msc_kg_shed_requests_total", help: "Requests turned away for load.", labelNames: ["reason"] as const, registers });
  for (const reason of reasons) shed.inc({ reason }, 0);
  const cache = new Counter({ name: "msc_kg_cache_requests_total", help: "What caches had.", labelNames: ["cache", "result"] as const, registers });
  return {
    request: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    operation: (operation, outcome, seconds) => {
      operations.observe({ operation, outcome }, seconds);
      quantiles.observe(seconds);
    },
    read: (statement, outcome, seconds) => reads.observe({ statement, outcome }, seconds),
    openReads: (change) => openReads.inc(change),
    openOperations: (change) => openOperations.inc(change),
    shed: (reason) => shed.inc({ reason }),
    cache: (name, result) => cache.inc({ cache: name, result }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
