import { createHash } from "node:crypto";

/** The tag of an answer, weak: it is that of the same answer compressed and as it is (RFC 9110, 8.8.3). */
export const etagOf = (text: string): string => `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;

/** Whether `If-None-Match` names this tag, compared weakly (RFC 9110, 8.8.3.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((one) => opaque(one) === opaque(etag));
}
