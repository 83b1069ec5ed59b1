import { Neo4jError } from "neo4j-driver";
import { KnownError } from "../../errors.js";

/** Whether the driver or the server threw it, not this service. */
export function isDriverError(error: unknown): boolean {
  return error instanceof Neo4jError;
}

/** Whether the driver would try the transaction again: connections lost, deadlocks, other transient troubles. */
export function isRetriable(error: unknown): boolean {
  return error instanceof Error && "retriable" in error && error.retriable === true;
}

/**
 * An error of the driver or the server as the contract tells it. The server's own words, which quote the statement,
 * stay in `cause`. `timeout` is the transaction's, in milliseconds.
 */
export function toKnownError(error: unknown, timeout: number): KnownError {
  if (error instanceof KnownError) return error;
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) return new KnownError("DATABASE_TIMEOUT", { timeout }, { cause: error });
  const problem = unavailable.find(([pattern]) => pattern.test(code))?.[1];
  return problem ? new KnownError("DATABASE_UNAVAILABLE", { problem }, { cause: error }) : new KnownError("DATABASE_ERROR", {}, { cause: error });
}

/** Whether the error says that no answer came, and not what the answer was. */
export const isSilence = ({ code, details }: KnownError): boolean => code === "DATABASE_TIMEOUT" || details.problem === silent;

const silent = "it does not answer.";

/** `N/A` is the driver's own code where no connection could be had; the other codes are the server's. */
const unavailable: readonly (readonly [RegExp, string])[] = [
  [/^(ServiceUnavailable|SessionExpired|N\/A)$/, silent],
  [/^Neo\.ClientError\.Security\.AuthenticationRateLimit/, "it refuses this user for some seconds, after too many wrong passwords."],
  [/^Neo\.ClientError\.Security\.Forbidden/, "this user may not do this."],
  [/^Neo\.ClientError\.Security\./, "the user name or the password is wrong."],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound/, "it has no database of this name."],
  [/^Neo\.(ClientError|TransientError)\.Transaction\.Terminated/, "it ended the transaction."],
  [/^Neo\.TransientError\./, "it is busy or restarting."],
  [/^Neo\.ClientError\.Cluster\.NotALeader/, "the server that takes writes has changed."],
];
