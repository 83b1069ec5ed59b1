import { createHash } from "node:crypto";
import { readFile as read } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../../basics/message-of.js";
import type { Problem } from "./problem.js";

/** A file of a release: its text, its checksum, and what kept it from being read. */
export interface FileContent {
  readonly text: string | null;
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
}

/** Reads a file of a release as UTF-8 text without byte order mark and with plain line ends. */
export async function readFile(folder: string, file: string): Promise<FileContent> {
  let bytes: Buffer;
  try {
    bytes = await read(join(folder, file));
  } catch (error) {
    const code = codeOf(error);
    return failed(null, file, null, code === "ENOENT" ? "is missing" : `cannot be read (${code ?? String(error)})`);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (bytes.length === 0) return failed(sha256, file, null, "is empty");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return failed(sha256, file, 1, "begins with a byte order mark; save the file as UTF-8 without one");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed(sha256, file, null, "is not UTF-8; save the file as UTF-8");
  }
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0)
    return failed(sha256, file, text.slice(0, carriageReturn).split("\n").length, "ends its lines with CR LF; save the file with LF alone");
  return { text, sha256, problems: [] };
}

function failed(sha256: string | null, file: string, line: number | null, problem: string): FileContent {
  return { text: null, sha256, problems: [{ file, line, field: "", problem }] };
}
