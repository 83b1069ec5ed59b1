import type { z } from "zod";
import type { Problem } from "./problem.js";

/** What each type of value is called in a message. */
const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** The fields that one finding of a schema is about, each with what was found and what would be right. */
export function describeIssue(issue: z.core.$ZodIssue): Pick<Problem, "field" | "problem">[] {
  const field = fieldOf(issue.path);
  if (issue.message.startsWith("must")) return [{ field, problem: `${found(issue.input)}; ${issue.message}` }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), problem: "is not a field that this file has" }));
    case "invalid_key":
      return [{ field, problem: `is not a name that may stand here${choices(issue.issues[0])}` }];
    case "invalid_type":
      return [{ field, problem: `${found(issue.input)}; must be ${typeNames[issue.expected] ?? issue.expected}` }];
    case "invalid_value":
      return [{ field, problem: `${found(issue.input)}; must be ${oneOf(issue.values)}` }];
    case "too_small":
    case "too_big":
      if (issue.origin !== "array") break;
      return [
        {
          field,
          problem: `has ${Array.isArray(issue.input) ? issue.input.length : 0} values; must have ${issue.code === "too_small" ? issue.minimum : issue.maximum}`,
        },
      ];
  }
  return [{ field, problem: `${found(issue.input)}; ${issue.message}` }];
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`)).join("");
}

function found(value: unknown): string {
  if (value === undefined) return "is missing";
  const text = JSON.stringify(value) ?? String(value);
  return `is ${text.length > 80 ? `${text.slice(0, 77)}…` : text}`;
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? texts.join() : `one of ${texts.join(", ")}`;
}

function choices(issue: z.core.$ZodIssue | undefined): string {
  return issue?.code === "invalid_value" ? `; must be ${oneOf(issue.values)}` : "";
}
