import { GraphQLError } from "graphql";

/**
 * The table of errors: every code a client or an operator can meet, its HTTP status, and its message.
 * Tests match codes, never messages. `{name}` in a message is filled from the error's details; what stands in brackets is
 * left out where a detail is missing.
 */
const table = {
  /** An argument's value is out of its range, malformed, or contradicts another. */
  BAD_ARGUMENT: { status: 400, message: "{problem}" },
  /** A list argument names an entity that this release does not hold. */
  UNKNOWN_ID: { status: 400, message: "Unknown id {id}: no object in this release has it." },
  /** `after` is not a cursor that this service gave for this field, these filters and this release. */
  BAD_CURSOR: { status: 400, message: "This cursor does not belong to this list: {problem}" },
  /** The request could cost more than allowed: objects, and work beside them. */
  TOO_COSTLY: {
    status: 400,
    message: "This request could cost {requested}; the limit is {limit}. Request smaller pages (`first`), fewer nested lists or fewer analyses.",
  },
  /** The request nests deeper than allowed. */
  TOO_DEEP: {
    status: 400,
    message: "This request is {requested} levels deep; the limit is {limit}. Select fewer levels, and fetch deeper objects by their id with `node(id)`.",
  },
  /** The document has more of something than one request may have. */
  TOO_MANY: { status: 400, message: "This request has {requested} {what}; the limit is {limit}. Send it as several requests." },
  /** The body of the request cannot be read as GraphQL over HTTP. */
  BAD_REQUEST: { status: 400, message: "{problem}" },
  /** Nothing is served at this address. */
  NOT_FOUND: { status: 404, message: "Nothing is served at {path}.[ There are {known}.]" },
  /** The body is larger than allowed. */
  TOO_LARGE: { status: 413, message: "The body of a request may have at most {limit} bytes." },
  /** More requests than `RATE_LIMIT` allows. */
  RATE_LIMITED: { status: 429, message: "At most {limit} requests per minute. Try again in {seconds} s." },
  /** More work than the service can do at once. */
  OVERLOADED: { status: 503, message: "The service is at capacity. Try again in a few seconds." },
  /** A write without a key that this service knows. */
  UNAUTHENTICATED: { status: 401, message: "Writing requires a key: send the header Authorization: Bearer <key>. {problem}" },
  /** A write that the role of the key does not allow. */
  FORBIDDEN: { status: 403, message: "{problem}" },
  /** The release is being loaded: nothing can be answered yet. */
  STARTING: { status: 503, message: "Starting: the release is being loaded. Try again in a few seconds." },
  /** The engine cannot be reached. */
  DATABASE_UNAVAILABLE: { status: 503, message: "The graph database cannot be reached: {problem}" },
  /** The engine did not answer in time. */
  DATABASE_TIMEOUT: { status: 503, message: "The graph database did not answer within {timeout} ms." },
  /** The engine refused what this service asked: a defect of ours, never of the client's. */
  DATABASE_ERROR: { status: 500, message: "The graph database refused a statement of this service." },
  /** A property of the graph is not what its field shows: nothing that was loaded is. */
  BAD_VALUE: { status: 500, message: "The graph holds a value here that this field cannot show: the graph was edited since load. Load it again." },
  /** Another process holds the data file. */
  DATABASE_IN_USE: { status: 503, message: "The data file {file} is in use by another process. Stop it, or set DATA_DIR to another folder." },
  /** The data file cannot be read by this version. */
  DATABASE_UNREADABLE: { status: 503, message: "The data file {file} cannot be opened: {problem} Move it away to rebuild it from the release." },
  /** The data file cannot be written, for example on a full disk. */
  DATABASE_UNWRITABLE: { status: 503, message: "The graph cannot be written: {problem}" },
  /** A row of the release does not say what it must. */
  BAD_RELEASE: { status: 500, message: "The release in {folder} cannot be loaded: {problem}" },
  /** A backup is damaged, of another version, or not what the graph needs. */
  BAD_BACKUP: { status: 500, message: "{file}: {problem}" },
  /** A variable of the environment is not understood. */
  BAD_CONFIGURATION: { status: 500, message: "{problem}" },
  /** Something that should not happen did. */
  INTERNAL: { status: 500, message: "An unexpected error occurred; it was logged under {requestId}." },
} as const;

/** A stable code that clients and tests may rely on. */
export type ErrorCode = keyof typeof table;

/** An error that a client or an operator is meant to read: a stable code, and details as data. */
export class KnownError extends Error {
  override readonly name = "KnownError";
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(messageOf(code, details), options);
  }
  /** What a GraphQL answer shows of it: graphql-js copies the extensions of an original error. */
  get extensions(): Readonly<Record<string, unknown>> {
    return { code: this.code, ...this.details, http: { status: this.status } };
  }
  /** The HTTP status that answers this error. */
  get status(): number {
    return table[this.code].status;
  }
}

function messageOf(code: ErrorCode, details: Readonly<Record<string, string | number>>): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));
  return fill(table[code].message.replace(/\[(.*?\{(\w+)\}.*?)\]/g, (_brackets, text: string, name: string) => (name in details ? text : "")));
}

/**
 * The error as GraphQL carries it: `extensions.code`, its details, and the HTTP status.
 * `argument` is the path of the argument that is wrong, for example `["pathways", "first"]`.
 */
export function toGraphQLError(error: KnownError, argument?: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, ...error.details, ...(argument && { argument: argument.join(".") }), http: { status: error.status } },
  });
}
