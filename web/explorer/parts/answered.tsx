import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Asked } from "../api/use-answer.ts";
import { texts } from "../texts/texts.ts";
import { Failure } from "./failure.tsx";
import { Lazy } from "./lazy.tsx";
import { unknown } from "./unknown.ts";

interface AnsweredProps<Data> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** Shows an answer; until there is one, that it is awaited; where there is none, why, and what to do. A last answer stays below that. */
export function Answered<Data>({ asked: { data, failed, pending, again }, children }: AnsweredProps<Data>) {
  const words = texts();
  const late = useLate(pending);
  const { code, id } = failed?.place ?? {};
  return (
    <>
      {failed && code === "UNKNOWN_ID" && id ? (
        <Lazy part={unknown} with={{ id }} />
      ) : (
        failed && (
          <Failure
            title={words.whatHappened[failed.reason]}
            help={words.whatToDo[failed.reason]}
            {...(failed.reason === "refused" && { detail: [failed.detail, failed.place.argument && `(${failed.place.argument})`].filter(Boolean).join(" ") })}
            again={again}
            intoView={data !== undefined}
          />
        )
      )}
      {failed && data !== undefined && <p class="notice">{words.olderShown}</p>}
      {pending && (late || data === undefined) && (
        <p class="waiting" role="status">
          {late ? words.stillLoading : words.loading}
        </p>
      )}
      {data !== undefined && <div aria-busy={pending}>{children(data)}</div>}
    </>
  );
}

/** Whether something has been awaited for longer than one looks at a page without wondering: 4 s. */
function useLate(pending: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!pending) return;
    const timer = setTimeout(() => setLate(true), 4_000);
    return () => clearTimeout(timer);
  }, [pending]);
  return pending && late;
}
