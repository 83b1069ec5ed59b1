import { KnownError } from "../errors.js";

/**
 * Ids that this graph makes itself: where they are spelled, and where they are read. `cypher/` spells an association's
 * id as `'ASSOC:' + <subject> + '~' + <object>`, a pathway's as `PATH:` before its first entity and the sign of each step
 * before the entity that it leads to; a test holds each place to the functions below.
 */

const association = "ASSOC:";

/** The id of the association of an ordered pair: `ASSOC:<subject>~<object>`. */
export function associationId(subject: string, object: string): string {
  return `${association}${subject}~${object}`;
}

/** The ordered pair that an association's id spells; ends that the id lacks are empty. */
export function readAssociationId(id: string): { readonly subject: string; readonly object: string } {
  const [subject = "", object = ""] = id.replace(association, "").split("~");
  return { subject, object };
}

const pathway = "PATH:";

/** How the sign of a step is spelled: `~` where it raises what it leads to, `!` where it lowers it, `*` where it found no effect. */
const signs = { "~": 1, "!": -1, "*": 0 } as const;

/** Before the mirror of the last entity, on which a finding was made that is read the other way. */
const mirror = "=";

/** A pathway as its id encodes it: the entities that it runs through, the sign of each step, and the mirror that the finding was made on. */
export interface PathwayOfId {
  readonly nodeIds: readonly string[];
  readonly signs: readonly number[];
  readonly mirrorId?: string | null;
}

/** The id of a pathway, for example `PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395`. */
export function pathwayId({ nodeIds, signs, mirrorId }: PathwayOfId): string {
  const steps = signs.map((sign, position) => `${sign > 0 ? "~" : sign < 0 ? "!" : "*"}${nodeIds[position + 1]}`);
  return `${pathway}${nodeIds[0]}${steps.join("")}${mirrorId ? `${mirror}${mirrorId}` : ""}`;
}

/** What a pathway's id spells, one to six steps; one step where it is a null or read from a mirror. Errors: `BAD_ARGUMENT`. */
export function readPathwayId(id: string): PathwayOfId {
  const [text = "", mirrorId = null, ...more] = id.slice(pathway.length).split(mirror);
  const [first = "", ...rest] = text.split(/([~!*])/);
  const nodeIds = [first, ...rest.filter((_, position) => position % 2 === 1)];
  const read = rest.filter((_, position) => position % 2 === 0).map((letter) => signs[letter as keyof typeof signs]);
  const most = mirrorId !== null || read.includes(0) ? 1 : 6;
  const isSpelled = id.startsWith(pathway) && more.length === 0 && mirrorId !== "" && !(mirrorId && read.includes(0));
  if (!isSpelled || read.length < 1 || read.length > most || nodeIds.some((nodeId) => nodeId === "")) {
    throw new KnownError("BAD_ARGUMENT", { problem: `${id} is not the id of a pathway, such as PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395.` });
  }
  return { nodeIds, signs: read, ...(mirrorId && { mirrorId }) };
}
