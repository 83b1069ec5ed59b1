import type { z } from "zod";
import { messageOf } from "../../../basics/message-of.js";
import { describeIssue } from "./describe-issue.js";
import type { Problem } from "./problem.js";

/** The content of a file, null where it is not what its schema says. */
export interface ParsedDocument<Content> {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/** Reads a file of one JSON object and checks it against a schema. */
export function parseDocument<Content>(file: string, text: string | null, schema: z.ZodType<Content>): ParsedDocument<Content> {
  if (text === null) return { content: null, problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { content: null, problems: [{ file, line: null, field: "", problem: `is not JSON: ${messageOf(error)}` }] };
  }
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { content: parsed.data, problems: [] };
  return { content: null, problems: parsed.error.issues.flatMap((issue) => describeIssue(issue).map((described) => ({ file, line: null, ...described }))) };
}
