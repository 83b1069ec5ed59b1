import { useEffect, useState } from "preact/hooks";

/** A page of a connection. */
interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What stands on the pages after the first, as many as are asked for; `next` asks for the page behind a cursor. A new first page begins anew. */
export function useFurther<Of extends Page>(
  first: Of | undefined,
  pages: number,
  next: (after: string, signal: AbortSignal) => Promise<Of>,
): readonly Of["nodes"][number][] {
  const [rows, setRows] = useState<{ readonly of: Of; readonly nodes: readonly Of["nodes"][number][] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page stands for what `next` asks with
  useEffect(() => {
    if (!first || pages < 2) return;
    const control = new AbortController();
    const load = async () => {
      const nodes: Of["nodes"][number][] = [];
      let page: Of = first;
      for (let number = 1; number < pages && page.pageInfo.hasNextPage && page.pageInfo.endCursor; number += 1) {
        page = await next(page.pageInfo.endCursor, control.signal);
        nodes.push(...page.nodes);
      }
      if (!control.signal.aborted) setRows({ of: first, nodes });
    };
    load().catch(() => {});
    return () => control.abort();
  }, [first, pages]);
  return rows && pages > 1 && rows.of === first ? rows.nodes : [];
}
