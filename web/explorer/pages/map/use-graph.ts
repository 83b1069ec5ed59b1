import { useEffect, useState } from "preact/hooks";
import { Failed } from "../../api/failed.ts";
import type { Asked } from "../../api/use-answer.ts";
import { apiLanguage } from "../../app/language.ts";

/** An entity of the map. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** An association of the map. */
export interface Association {
  readonly id: string;
  readonly subject: Thing;
  readonly object: Thing;
  readonly counts: { readonly studies: number };
}

/** The whole graph. */
export interface WholeGraph {
  readonly things: readonly Thing[];
  readonly associations: readonly Association[];
}

/** All entities and associations, from the public tables: a page of them at a time would be a dozen requests. */
export function useGraph(): Asked<WholeGraph> {
  const lang = apiLanguage.value;
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ readonly data?: WholeGraph; readonly failed?: Failed; readonly lang: string }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn asks again
  useEffect(() => {
    const control = new AbortController();
    Promise.all([
      rowsOf<Thing>(`/tables/entities.ndjson?lang=${lang}`, control.signal),
      rowsOf<Association>(`/tables/associations.ndjson?lang=${lang}`, control.signal),
    ]).then(
      ([things, associations]) => control.signal.aborted || setState({ data: { things, associations }, lang }),
      (error: unknown) =>
        control.signal.aborted || setState((last) => ({ ...last, failed: error instanceof Failed ? error : new Failed("broken", String(error)), lang })),
    );
    return () => control.abort();
  }, [lang, turn]);
  return {
    data: state?.data,
    near: [],
    failed: state?.lang === lang ? state.failed : undefined,
    pending: state?.lang !== lang,
    again: () => {
      setState(undefined);
      setTurn((count) => count + 1);
    },
  };
}

async function rowsOf<Row>(address: string, signal: AbortSignal): Promise<readonly Row[]> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Failed("unreachable");
  });
  if (response.status === 429 || response.status === 503) throw new Failed("busy", `HTTP ${response.status}`);
  if (!response.ok) throw new Failed("broken", `HTTP ${response.status}`);
  const text = await response.text().catch(() => {
    throw new Failed("unreachable");
  });
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
