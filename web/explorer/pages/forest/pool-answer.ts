import type { ResultOf } from "gql.tada";
import type { poolQuery } from "./forest.query.ts";

type Answer = ResultOf<typeof poolQuery>["pool"];

/** Trials that were pooled. */
export type Pooled = Extract<Answer, { readonly __typename: "Pooled" }>;

/** Trials that were not. */
export type NotPoolable = Extract<Answer, { readonly __typename: "NotPoolable" }>;

/** A study of a pool. */
export type PooledStudy = Pooled["studies"][number];
