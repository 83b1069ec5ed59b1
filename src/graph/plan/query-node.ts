import type { Parameters, Value } from "../store.js";
import type { FragmentName } from "./cypher-contract.js";
import type { Placeholders } from "./fill-placeholders.js";

/**
 * What is wanted, as a tree: the contract between a question and the engines. Each node names a fragment of `cypher/`
 * that finds nodes from the node above it; `composeQuery` makes one statement of the whole.
 */
export interface QueryNode<Found extends Item = Item> {
  /** File of `cypher/`, without extension, that finds the nodes. */
  readonly fragment: FragmentName;
  /** The fragment's `$parameters`. */
  readonly parameters: Parameters;
  /** Values of the fragment's `__PLACEHOLDERS__`, from fixed tables only. */
  readonly placeholders?: Placeholders;
  /** Which of the nodes, in the fragment's order; without it none is fetched. */
  readonly page?: Page;
  /** The list that cursors are bound to, where `fragment` with its placeholders is a faster way to the same list. */
  readonly list?: FragmentName;
  /** Whether all of the nodes are counted. */
  readonly total: boolean;
  /** Which facets of the fragment are counted. */
  readonly facets: readonly string[];
  /** What is read of each variable that the fragment yields; variables that are left out are not fetched. */
  readonly select: Readonly<Record<string, Selection>>;
  /** What an item of its answer holds, for the compiler alone: no value is ever there. */
  readonly [contract]?: Found;
}

declare const contract: unique symbol;

/** A part of a list. */
export interface Page {
  readonly skip: number;
  readonly limit: number;
  /** Whether one node more is fetched where there is one: it tells that others follow. */
  readonly more?: boolean;
}

/** What is read of one node: its properties, and what hangs below it. */
export interface Selection {
  readonly properties: readonly string[];
  readonly children: readonly Child[];
}

/** A tree that hangs below a node, under the name by which the reader finds it again. */
export interface Child {
  readonly key: string;
  readonly query: QueryNode;
}

/** The answer to a query node: the nodes of the page, the total count and the selected facets. */
export interface Answer<Found extends Item = Item> {
  readonly query: QueryNode;
  readonly items: readonly Found[];
  /** Null if it was not selected. */
  readonly total: number | null;
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
}

/** One row of an answer: variable of the fragment to record, or to null where the fragment found none. */
export type Item = Readonly<Record<string, NodeRow | null>>;

/** A node as read: the selected properties, and the answers below it. */
export interface NodeRow {
  readonly [property: string]: Value | Readonly<Record<string, Answer>>;
  readonly links: Readonly<Record<string, Answer>>;
}

/** How often a value occurs among all the nodes of a query, before paging. */
export interface FacetCount {
  readonly value: Value;
  readonly count: number;
}
