import { setTimeout } from "node:timers/promises";
import { KnownError } from "../../errors.js";
import type { Metrics } from "../observe/metrics.js";

/** Does work, or refuses it where as much as allowed is being done: at once, or after so many milliseconds without a turn. */
export type WorkLimit = <Result>(work: () => Promise<Result>, patience?: number) => Promise<Result>;

/** How often work that waits for its turn looks for one, in milliseconds. */
const lookAgain = 20;

/**
 * Bounds the operations that are worked on at once; 0 sets no limit. What comes beyond is refused at once
 * (`OVERLOADED`): in a queue it would be answered when its client has gone. The next page of an export waits. While memory is nearly full, one operation
 * is worked on at a time: memory that the system does not take back never closes the service.
 */
export function limitWork(limit: number, metrics: Pick<Metrics, "openOperations" | "shed">, isFull: () => boolean = () => false): WorkLimit {
  let open = 0;
  const isTaken = () => limit > 0 && open > 0 && (open >= limit || isFull());
  return async (work, patience = 0) => {
    for (const end = performance.now() + patience; isTaken() && performance.now() < end; ) await setTimeout(lookAgain);
    if (isTaken()) {
      metrics.shed(open >= limit ? "concurrency" : "memory");
      throw new KnownError("OVERLOADED");
    }
    open += 1;
    metrics.openOperations(1);
    try {
      return await work();
    } finally {
      open -= 1;
      metrics.openOperations(-1);
    }
  };
}
