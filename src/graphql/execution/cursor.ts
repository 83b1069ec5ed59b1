import { createHash } from "node:crypto";
import { KnownError } from "../../errors.js";

/** What a cursor is bound to: the list (its fragment, filters and order) and the release it was given for. */
export interface CursorBinding {
  readonly fragment: string;
  readonly parameters: unknown;
  readonly placeholders?: unknown;
  readonly release: string;
}

/** An opaque cursor of the entity at a position (from 0) of a list. */
export function makeCursor(position: number, binding: CursorBinding): string {
  return Buffer.from(`${position}.${seal(position, binding)}`).toString("base64url");
}

/** The number of entities to skip so as to go on after a cursor; 0 without one. Errors: `BAD_CURSOR`. */
export function readCursor(cursor: string | undefined, binding: CursorBinding): number {
  if (cursor === undefined) return 0;
  const [, position, given] = /^(\d{1,9})\.([\w-]+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (position === undefined) throw new KnownError("BAD_CURSOR", { problem: "it is not one of this service's cursors." });
  if (seal(Number(position), binding) !== given)
    throw new KnownError("BAD_CURSOR", { problem: "it was issued for another list, other filters, another order or another release." });
  return Number(position) + 1;
}

function seal(position: number, { fragment, parameters, placeholders, release }: CursorBinding): string {
  return createHash("sha256")
    .update(JSON.stringify([position, fragment, parameters, placeholders ?? null, release]))
    .digest("base64url")
    .slice(0, 12);
}
