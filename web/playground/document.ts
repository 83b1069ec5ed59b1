import type { Example } from "./example.ts";

/** What the editors are to show. `run`: a named example is answered at once, a document out of an address is not. */
export interface Document {
  readonly query: string;
  readonly variables: string;
  readonly run: boolean;
}

/** An example as the editors show it. */
export function documentOf({ query, variables }: Example): Document {
  return { query, variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : "", run: true };
}
