import type { ExecutionResult } from "graphql";
import { KnownError, toGraphQLError } from "../../errors.js";
import type { Context } from "../execution/context.js";

/** Attempts at one answer: a load takes longer than an answer, so that the second finds the new release whole. */
const mostAttempts = 4;

/**
 * What `execute` answers, of one release: where someone wrote to the graph between its first read and its last, it is
 * executed again, since no two reads of a server see the same moment. A database that others write to all the time
 * still answers: an answer is refused only where the release itself was replaced each time, as `DATABASE_UNAVAILABLE`.
 */
export async function answerOfOneRelease({ release, suggestions, found }: Context, execute: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  if (!release.confirm) return execute();
  for (let attempts = 1; ; attempts++) {
    const before = release.contentHash;
    const result = await execute();
    try {
      if (await release.confirm()) return result;
    } catch (error) {
      if (error instanceof KnownError) return { data: null, errors: [toGraphQLError(error)] };
      throw error;
    }
    if (attempts >= mostAttempts && release.contentHash === before) return result;
    suggestions.length = 0;
    found.clear();
    if (attempts >= mostAttempts)
      return { data: null, errors: [toGraphQLError(new KnownError("DATABASE_UNAVAILABLE", { problem: "its release is being replaced." }))] };
  }
}
