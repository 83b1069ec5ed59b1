import type { z } from "zod";
import { messageOf } from "../../../basics/message-of.js";
import { describeIssue } from "./describe-issue.js";
import type { Problem } from "./problem.js";

/** The rows of a file, in its order: null where a row is not what its schema says, so that index + 1 is the line. */
export interface ParsedRows<Row> {
  readonly rows: readonly (Row | null)[];
  /** Whether the file has a row of this id, be it a wrong one; yes to all where a part of the file could not be read: what refers to it is not called wrong as well. */
  readonly holds: (id: string) => boolean;
  readonly problems: readonly Problem[];
}

/** Reads a file of one JSON object a line and checks each against a schema; no id may stand twice. */
export function parseRows<Row extends { id: string }>(file: string, text: string | null, schema: z.ZodType<Row>): ParsedRows<Row> {
  const problems: Problem[] = [];
  const lineOf = new Map<string, number>();
  if (text === null) return { rows: [], holds: () => true, problems };
  let isWhole = true;
  const lines = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
  const rows = lines.map((content, index) => {
    const line = index + 1;
    const report = (field: string, problem: string) => problems.push({ file, line, field, problem });
    if (content.trim() === "") {
      report("", "is an empty line; take it out");
      return null;
    }
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch (error) {
      isWhole = false;
      report("", `is not JSON: ${messageOf(error)}`);
      return null;
    }
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    if (typeof id === "string") {
      const first = lineOf.get(id);
      if (first !== undefined) report("id", `is ${JSON.stringify(id)}, as in line ${first}; must be unique`);
      else lineOf.set(id, line);
    }
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) for (const { field, problem } of describeIssue(issue)) report(field, problem);
    return null;
  });
  return { rows, holds: (id) => !isWhole || lineOf.has(id), problems };
}
