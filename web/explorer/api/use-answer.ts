import type { ResultOf, VariablesOf } from "gql.tada";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answer, ask, keptAnswer, keyOf } from "./ask.ts";
import { Failed } from "./failed.ts";
import type { Fitting } from "./graphql.ts";

/** What a part of a page knows of its answer. While the next one is awaited, the last one stays. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly near: Answer<Data>["near"];
  readonly failed: Failed | undefined;
  /** Whether an answer is awaited. */
  readonly pending: boolean;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks a document with variables, again whenever they change; nothing where there are no variables. */
export function useAnswer<Document>(document: Fitting<Document>, variables: VariablesOf<Document> | undefined): Asked<ResultOf<Document>> {
  const key = variables && keyOf(document, variables);
  const [answer, setAnswer] = useState<Answer<ResultOf<Document>>>();
  const [settled, setSettled] = useState<{ readonly key: string; readonly failed?: Failed }>();
  const [turn, setTurn] = useState(0);
  const last = useRef<Answer<ResultOf<Document>>>(undefined);
  const ready = variables ? keptAnswer(document, variables) : undefined;
  if (ready) last.current = ready;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document and variables, the turn for asking again
  useEffect(() => {
    if (!variables || !key || keptAnswer(document, variables)) return;
    const control = new AbortController();
    ask(document, variables, control.signal).then(
      (arrived) => {
        if (control.signal.aborted) return;
        last.current = arrived;
        setAnswer(arrived);
        setSettled({ key });
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        setSettled({ key, failed: error instanceof Failed ? error : new Failed("broken", String(error)) });
      },
    );
    return () => control.abort();
  }, [key, turn]);

  const shown = ready ?? last.current ?? answer;
  const isSettled = ready !== undefined || settled?.key === key;
  return {
    data: shown?.data,
    near: shown?.near ?? [],
    failed: ready || settled?.key !== key ? undefined : settled?.failed,
    pending: key !== undefined && !isSettled,
    again: () => {
      setSettled(undefined);
      setTurn((count) => count + 1);
    },
  };
}
