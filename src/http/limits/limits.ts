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
  /** Unless configured: longer than the 60 s for which common balancers keep a connection, so that they close first. */
  keepAlive: 75_000,
  /** Answers below this many bytes are sent as they are; how hard Brotli tries, of 11, and the logarithm of its window, which each answer holds in memory. */
  compressedFrom: 1_024,
  brotliQuality: 4,
  brotliWindow: 18,
  /** Connections of all clients, where the machine's limit of open files allows as many. */
  connections: 5_000,
  /** Connections of one client address, unless configured. */
  clientConnections: 256,
  /** Connections beyond these whose requests are read in order to be refused. */
  refusedConnections: 20,
  /** Files and sockets that the process may open beside its clients' connections. */
  otherFiles: 200,
  /** How long the next page of a table waits for its turn before the table is cut. */
  exportPatience: 30_000,
  /** How long `/readyz` waits for the store. */
  readinessTimeout: 1_500,
  /** Requests are turned away while the event loop has been later than so many milliseconds so many times running. */
  eventLoopDelay: 1_000,
  lateTurns: 5,
  /** Share of the heap, and of the memory that the process may use, beyond which one operation is worked on at a time. */
  memoryShare: 0.9,
  /** Milliseconds from which on a question to the engine is logged, unless configured. */
  slowQuery: 500,
  /** Lines of one kind that the log takes a minute. */
  logLines: 60,
  /** Seconds for which caches of others may take an answer to GET as true: a release is replaced rarely, and seen this much later at most. */
  answerMaxAge: 10,
  /** `Retry-After` of a 503. */
  retryAfterSeconds: 5,
} as const;
