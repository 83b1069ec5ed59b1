import type { NotPoolable } from "../meta-analysis/not-poolable.js";
import type { PoolRow } from "./pool-row.js";

/** A row that is not pooled, and why. */
export interface LeftOut {
  readonly row: PoolRow;
  readonly because: NotPoolable;
}
