import { KnownError } from "../../errors.js";

/** Whether another transaction was faster: `GRAFEO-T001`, GQLSTATUS 40000. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && (("gqlStatus" in error && error.gqlStatus === "40000") || error.message.includes("GRAFEO-T001"));
}

/** Whether the error says that the transaction has already ended (Grafeo's T004). */
export function isEnded(error: unknown): boolean {
  return error instanceof Error && error.message.includes("GRAFEO-T004");
}

/** An error of the engine as the contract tells it; the engine's own words stay in `cause`. */
export function toKnownError(error: unknown): Error {
  if (error instanceof KnownError) return error;
  if (isConflict(error)) return new KnownError("DATABASE_UNAVAILABLE", { problem: "other writes kept it busy." }, { cause: error });
  return new KnownError("DATABASE_ERROR", {}, { cause: error });
}
