import type { Value } from "../../../graph/store.js";
import { listDelimiter } from "./csv-columns.js";

/**
 * A value as a cell for `neo4j-admin database import`: texts and lists quoted, a quote inside doubled, so that what is
 * missing (an empty cell) differs from an empty text or list (`""`). Throws where a list could not be read back.
 */
export function csvCell(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return quoted(value);
  if (!Array.isArray(value)) return String(value);
  if (value.length === 1 && value[0] === "") throw new Error("a list of one empty text cannot be told in this format");
  if (value.some((item) => typeof item === "string" && item.includes(listDelimiter)))
    throw new Error("a text of a list has the character U+001F, which stands between items in this format");
  return quoted(value.join(listDelimiter));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
