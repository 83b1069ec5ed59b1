import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { type CheckedGraph, checkGraph } from "./check-graph.js";

/** Whether the graph is still what the load wrote. */
export interface EditWatch {
  /** To be called with each look at the release: which one it was, and which writes it had seen. */
  note(seen: { readonly contentHash: string; readonly moment: string }): void;
  /** Whether this release is known to have been edited past the load. */
  isEdited(contentHash: string): boolean;
  stop(): void;
}

/** Milliseconds between the end of a check and the next. */
const rest = 5_000;

/** Nodes of a graph that is hashed by the service itself: a larger one takes seconds and much memory, and is left to `npm run check-graph`. */
const mostNodes = 50_000;

/** What a watch does where it finds an edit that it did not know, and where a check fails. */
export interface WatchParts {
  readonly onEdited: (found: CheckedGraph) => void;
  readonly onFailed?: (error: unknown) => void;
}

/**
 * Notices what is written to the graph past `npm run load`: where the moment of the release is new, the content hash is
 * recomputed, once in five seconds at most. An engine that no other process can write to is trusted as it is first seen.
 */
export function watchEdits(store: Store, { onEdited, onFailed = () => {} }: WatchParts): EditWatch {
  let known: string | undefined;
  let wanted: string | undefined;
  let edited: CheckedGraph | undefined;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function check(): Promise<void> {
    const [row] = await store.read(readStatement("health/count-nodes"));
    if ((row?.nodes ?? 0) > mostNodes) {
      known = wanted;
      return;
    }
    const checked = await checkGraph(store);
    known = checked.moment;
    const before = edited;
    edited = checked.found === checked.told ? undefined : checked;
    if (edited && edited.found !== before?.found) onEdited(edited);
  }

  function begin(): void {
    if (running || stopped) return;
    running = check()
      .catch(onFailed)
      .finally(() => {
        running = undefined;
        if (stopped) return;
        timer = setTimeout(() => {
          timer = undefined;
          if (wanted !== known) begin();
        }, rest);
        timer.unref();
      });
  }

  return {
    note({ contentHash, moment }) {
      if (known === undefined && !store.engine.writtenByOthers) known = moment;
      wanted = moment;
      if (edited && edited.told !== contentHash) edited = undefined;
      if (wanted !== known && timer === undefined) begin();
    },
    isEdited: (contentHash) => edited?.told === contentHash,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
