import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import { limits } from "./limits.js";

/** Milliseconds for which an answer is trusted. */
const remembered = 100;

/**
 * Tells whether the heap is nearly full, or the process has nearly as much memory as it may have: that of its control
 * group, else of the machine. Where the system cannot say how much it has (no file can be opened), the heap decides.
 */
export function watchMemory(resident: () => number = () => process.memoryUsage.rss(), most = mostResident()): () => boolean {
  let looked = Number.NEGATIVE_INFINITY;
  let isFull = false;
  return () => {
    if (performance.now() - looked < remembered) return isFull;
    looked = performance.now();
    const heap = getHeapStatistics();
    isFull = heap.used_heap_size > heap.heap_size_limit * limits.memoryShare || known(resident) > most * limits.memoryShare;
    return isFull;
  };
}

function mostResident(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 && constrained < totalmem() ? constrained : totalmem();
}

function known(resident: () => number): number {
  try {
    return resident();
  } catch {
    return 0;
  }
}
