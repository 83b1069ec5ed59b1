import type { Statement } from "../../src/graph/store.js";

/** A statement of a test. The service's own come from the files of `cypher/` alone. */
export function statement(text: string): Statement {
  return { name: "test", text };
}
