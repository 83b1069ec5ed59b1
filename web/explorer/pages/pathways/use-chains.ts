import type { ResultOf } from "gql.tada";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask, keptAnswer, keyOf } from "../../api/ask.ts";
import { Failed } from "../../api/failed.ts";
import type { Asked } from "../../api/use-answer.ts";
import type { variablesOf } from "./asked-pathways.ts";
import { pathwaysQuery } from "./pathways.query.ts";

type Page = ResultOf<typeof pathwaysQuery>["pathways"];

/** A chain as the page shows it. */
export type Chain = Page["nodes"][number];

/** The first chains between some entities, and how many there are. */
export interface Chains {
  readonly chains: readonly Chain[];
  readonly totalCount: number | null;
  readonly totalAtLeast: boolean;
}

type Variables = ReturnType<typeof variablesOf>;

/** Asks for the first `count` chains, page by page, 100 each. */
export function useChains(variables: Variables | undefined, count: number): Asked<Chains> {
  const key = variables && `${keyOf(pathwaysQuery, variables)} ${count}`;
  const [state, setState] = useState<{ readonly key: string; readonly data?: Chains; readonly failed?: Failed }>();
  const [turn, setTurn] = useState(0);
  const last = useRef<Chains>(undefined);
  const kept = variables && count <= 100 ? keptAnswer(pathwaysQuery, variables)?.data.pathways : undefined;
  const ready = useRef<{ readonly page: Page; readonly data: Chains }>(undefined);
  if (kept && ready.current?.page !== kept) ready.current = { page: kept, data: chainsOf([kept]) };
  const settled = kept ? ready.current?.data : state?.key === key ? state?.data : undefined;
  if (settled) last.current = settled;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for variables and count, the turn for asking again
  useEffect(() => {
    if (!variables || !key || kept) return;
    const control = new AbortController();
    askPages(variables, count, control.signal).then(
      (data) => control.signal.aborted || setState({ key, data }),
      (error: unknown) => control.signal.aborted || setState({ key, failed: error instanceof Failed ? error : new Failed("broken", String(error)) }),
    );
    return () => control.abort();
  }, [key, turn]);

  return {
    data: variables ? (settled ?? last.current) : undefined,
    near: [],
    failed: kept || state?.key !== key ? undefined : state?.failed,
    pending: key !== undefined && !kept && state?.key !== key,
    again: () => {
      setState(undefined);
      setTurn((count) => count + 1);
    },
  };
}

async function askPages(variables: Variables, count: number, signal: AbortSignal): Promise<Chains> {
  const pages: Page[] = [];
  let left = count;
  let after: string | null = null;
  do {
    const page: Page = (await ask(pathwaysQuery, { ...variables, first: Math.min(100, left), ...(after && { after }) }, signal)).data.pathways;
    pages.push(page);
    left -= page.nodes.length;
    after = page.pageInfo.hasNextPage && page.nodes.length > 0 ? (page.pageInfo.endCursor ?? null) : null;
  } while (after && left > 0);
  return chainsOf(pages);
}

function chainsOf(pages: readonly Page[]): Chains {
  const [first] = pages as readonly [Page, ...Page[]];
  return { chains: pages.flatMap(({ nodes }) => nodes), totalCount: first.totalCount, totalAtLeast: first.totalAtLeast };
}
