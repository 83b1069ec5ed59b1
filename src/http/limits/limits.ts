/** Bounds of what one client may take of the server, in bytes and milliseconds where the name does not say otherwise. */
export const limits = {
  bodyBytes: 100_000,
  /** Request line and all headers together. */
  headerBytes: 16_384,
  /** Lexical tokens of one GraphQL document. */
  documentTokens: 1_000,
  /** Selections of one document with its fragments spelled out. */
  documentSelections: 10_000,
  /** Documents that are kept as they were parsed and checked. */
  cachedDocuments: 300,
  /** Errors that one answer lists. */
  errors: 5,
  /** A client that sends its headers or its request slower is answered 408. */
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  /** How often Node looks for such clients; its default of 30 s would let them stay up to 40 s. */
  connectionsCheckingInterval: 2_000,
  /** A connection on which nothing moves is closed, also where a client stops reading a table. */
  idleTimeout: 60_000,
  keepAliveTimeout: 30_000,
  connections: 5_000,
  /** How long `/readyz` waits for the store. */
  readinessTimeout: 1_500,
  /** Mean lag of the event loop in milliseconds, and share of the heap, beyond which requests are turned away; how often they are looked at. */
  eventLoopDelay: 1_000,
  heapShare: 0.9,
  pressureInterval: 1_000,
  /** Milliseconds from which on a question to the engine is logged, unless configured. */
  slowQuery: 500,
  /** Seconds for which caches of others may take an answer to GET as true: a release is replaced rarely, and seen this much later at most. */
  answerMaxAge: 10,
  /** `Retry-After` of a 503. */
  retryAfterSeconds: 5,
} as const;
