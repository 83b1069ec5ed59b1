import { KnownError } from "../../errors.js";
import type { Metrics } from "../observe/metrics.js";

/** Does work, or refuses it at once where as much as allowed is being done. */
export type WorkLimit = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Bounds the operations that are worked on at once; 0 sets no limit. What comes beyond is refused at once
 * (`OVERLOADED`): in a queue it would be answered when its client has gone. While memory is nearly full, one operation
 * is worked on at a time: memory that the system does not take back never closes the service.
 */
export function limitWork(limit: number, metrics: Pick<Metrics, "openOperations" | "shed">, isFull: () => boolean = () => false): WorkLimit {
  let open = 0;
  return async (work) => {
    if (limit > 0 && open > 0 && (open >= limit || isFull())) {
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
