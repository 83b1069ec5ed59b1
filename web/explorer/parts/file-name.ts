import { keptAnswer } from "../api/ask.ts";
import { releaseQuery } from "../api/release.query.ts";

/** Name of a file: the view, the release, the day of today. */
export function fileName(view: string, ending: string): string {
  const release = keptAnswer(releaseQuery, {})?.data.release.id ?? "";
  const parts = [view, release, new Date().toISOString().slice(0, 10)];
  return `${parts
    .filter(Boolean)
    .join("-")
    .replace(/[^\p{L}\p{N}.]+/gu, "-")}.${ending}`;
}
