import { useEffect, useState } from "preact/hooks";
import { Failed } from "./failed.ts";

/** A page of a connection. */
interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What is known of the pages after the first. */
export interface Further<Node> {
  /** What stands on those that have come; they stay where a further one does not come. */
  readonly nodes: readonly Node[];
  readonly pending: boolean;
  readonly failed: Failed | undefined;
  /** Asks again for the pages that have not come. */
  readonly again: () => void;
}

/** What stands on the pages after the first, as many as were requested; `next` requests the page behind a cursor. A new first page begins again. */
export function useFurther<Of extends Page>(
  first: Of | undefined,
  pages: number,
  next: (after: string, signal: AbortSignal) => Promise<Of>,
): Further<Of["nodes"][number]> {
  const [known, setKnown] = useState<{ readonly of: Of; readonly pages: readonly Of[] }>();
  const [failed, setFailed] = useState<{ readonly of: Of; readonly why: Failed }>();
  const [turn, setTurn] = useState(0);
  const come = known && known.of === first ? known.pages : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page stands for what `next` asks with, the turn for asking again
  useEffect(() => {
    setFailed(undefined);
    if (!first || come.length >= pages - 1) return;
    const control = new AbortController();
    const load = async () => {
      const loaded = [...come];
      while (loaded.length < pages - 1) {
        const { hasNextPage, endCursor } = (loaded.at(-1) ?? first).pageInfo;
        if (!hasNextPage || !endCursor) return;
        const page = await next(endCursor, control.signal);
        if (control.signal.aborted) return;
        loaded.push(page);
        setKnown({ of: first, pages: [...loaded] });
      }
    };
    load().catch((error: unknown) => {
      if (!control.signal.aborted) setFailed({ of: first, why: error instanceof Failed ? error : new Failed("broken", String(error)) });
    });
    return () => control.abort();
  }, [first, pages, turn]);

  const why = failed && failed.of === first ? failed.why : undefined;
  return {
    nodes: come.slice(0, pages - 1).flatMap(({ nodes }) => nodes),
    pending: why === undefined && come.length < pages - 1 && (come.at(-1) ?? first)?.pageInfo.hasNextPage === true,
    failed: why,
    again: () => setTurn((count) => count + 1),
  };
}
