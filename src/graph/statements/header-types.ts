import { keysOf } from "../../basics/records.js";
import { type Label, nodeShapes } from "../../model/graph-shape.js";

/**
 * Types as headers of `cypher/` spell them: those of the graph's properties (`text`, `whole`, `real`, `truth`, and their
 * lists `texts`, `wholes`, `reals`), `map` and `value` for plain data of any shape, a label for a node or the properties of one,
 * `{name: type, …}` for a record, `[name: type, …]` for a list whose cells have names, and `type[]` for a list.
 */
export type HeaderType =
  | { readonly is: "plain"; readonly name: PlainType }
  | { readonly is: "node"; readonly label: Label }
  | { readonly is: "record" | "cells"; readonly fields: readonly HeaderField[] }
  | { readonly is: "list"; readonly of: HeaderType };

/** The types that are one word. */
export type PlainType = (typeof plainTypes)[number];

/** A name with its type; it may be null where the name is followed by `?`. */
export interface HeaderField {
  readonly name: string;
  readonly nullable: boolean;
  readonly type: HeaderType;
}

const plainTypes = ["text", "whole", "real", "truth", "texts", "wholes", "reals", "map", "value"] as const;

/** Reads `name: type, name?: type`; a `$` before a name is dropped. Throws an error that says what was expected where. */
export function readHeaderFields(text: string): readonly HeaderField[] {
  const tokens = text.match(/\w+|[^\s\w]/g) ?? [];
  let at = 0;
  const fail = (expected: string): never => {
    throw new Error(`expected ${expected} after "${tokens.slice(0, at).join(" ")}", found ${tokens[at] ? `"${tokens[at]}"` : "the end"}`);
  };
  const took = (token: string) => tokens[at] === token && ++at > 0;
  const take = (token: string) => took(token) || fail(`"${token}"`);

  function fields(end: string | undefined): HeaderField[] {
    const found: HeaderField[] = [];
    if (tokens[at] === end) return found;
    do {
      took("$");
      const name = tokens[at] ?? "";
      if (!/^[a-z]\w*$/.test(name)) fail("a name");
      at++;
      const nullable = took("?");
      take(":");
      found.push({ name, nullable, type: type() });
    } while (took(","));
    return found;
  }

  function type(): HeaderType {
    let found = single();
    while (tokens[at] === "[" && tokens[at + 1] === "]") {
      at += 2;
      found = { is: "list", of: found };
    }
    return found;
  }

  function single(): HeaderType {
    for (const [open, close, is] of [
      ["{", "}", "record"],
      ["[", "]", "cells"],
    ] as const) {
      if (!took(open)) continue;
      const inside = fields(close);
      take(close);
      return { is, fields: inside };
    }
    const word = tokens[at] ?? "";
    const plain = plainTypes.find((name) => name === word);
    const label = labels.find((name) => name === word);
    if (!plain && !label) fail(`a type (${plainTypes.join(", ")}, a label, {…} or […])`);
    at++;
    return plain ? { is: "plain", name: plain } : { is: "node", label: label ?? fail("a label") };
  }

  const found = fields(undefined);
  if (at < tokens.length) fail("a comma or the end");
  return found;
}

const labels = keysOf(nodeShapes);
