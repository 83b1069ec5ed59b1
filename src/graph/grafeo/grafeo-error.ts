import { KnownError } from "../../errors.js";

/** Whether another transaction was faster: `GRAFEO-T001`, GQLSTATUS 40000, which a commit that the disk refused has too. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error) || fileProblem(error.message) !== undefined) return false;
  return ("gqlStatus" in error && error.gqlStatus === "40000") || error.message.includes("GRAFEO-T001");
}

/** Whether the error says that the transaction has already ended (Grafeo's T004). */
export function isEnded(error: unknown): boolean {
  return error instanceof Error && error.message.includes("GRAFEO-T004");
}

/** An error of the engine as the contract tells it; the engine's own words stay in `cause`. */
export function toKnownError(error: unknown): Error {
  if (error instanceof KnownError) return error;
  const problem = error instanceof Error ? fileProblem(error.message) : undefined;
  if (problem !== undefined) return new KnownError("DATABASE_UNWRITABLE", { problem }, { cause: error });
  if (isConflict(error)) return new KnownError("DATABASE_UNAVAILABLE", { problem: "other writes kept it busy." }, { cause: error });
  return new KnownError("DATABASE_ERROR", {}, { cause: error });
}

/** What the file system refused below DATA_DIR, in words, where the engine's message names an error of the system. */
export function fileProblem(message: string): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined ? undefined : (fileProblems[number] ?? `the file system below DATA_DIR failed (error ${number} of the system).`);
}

/** By the numbers that Linux has for them. */
const fileProblems: Readonly<Record<string, string>> = {
  1: "this user may not write in DATA_DIR.",
  2: "a file in DATA_DIR is gone.",
  5: "the disk of DATA_DIR has an error.",
  13: "this user may not write in DATA_DIR.",
  23: "the machine has too many open files.",
  24: "this process has too many open files.",
  28: "no space left in DATA_DIR.",
  30: "DATA_DIR is on a file system that is read-only.",
  122: "no space left in DATA_DIR: the user's quota is used up.",
};
