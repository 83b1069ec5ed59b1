import { KnownError } from "../../errors.js";

/** A pathway as its id encodes it: the things it runs through, and the sign of each step. */
export interface PathwayOfId {
  readonly nodeIds: readonly string[];
  readonly signs: readonly number[];
}

/**
 * Reads `PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395`: things joined by the sign of the step between them,
 * `~` where the step raises what it leads to and `!` where it lowers it. Errors: `BAD_ARGUMENT`.
 */
export function readPathwayId(id: string): PathwayOfId {
  const text = id.slice("PATH:".length);
  const nodeIds = text.split(/[~!]/);
  const signs = [...text].filter((letter) => letter === "~" || letter === "!").map((letter) => (letter === "~" ? 1 : -1));
  if (!id.startsWith("PATH:") || signs.length < 1 || signs.length > 6 || nodeIds.some((nodeId) => nodeId === "")) {
    throw new KnownError("BAD_ARGUMENT", { problem: `${id} is not the id of a pathway; one looks like PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395.` });
  }
  return { nodeIds, signs };
}
