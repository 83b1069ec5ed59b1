import type { GraphQLInputType } from "graphql";
import type { Column } from "./column.js";

/** A parameter of a table: an argument of its connection, or one that its row fragment speaks of (`lang`). */
export interface Parameter {
  readonly type: GraphQLInputType;
  readonly required: boolean;
}

/** A root connection as a table. */
export interface Table {
  /** Name of the connection, and of the table in its address. */
  readonly name: string;
  /** The document that answers a page of it; its variables are the parameters, `first`, `after` and `isFirstPage`, which asks for the count. */
  readonly document: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly columns: readonly Column[];
}
