import { useEffect, useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";
import { Failure } from "./failure.tsx";
import type { LazyPart } from "./lazy-part.ts";

/** Shows a part that is loaded by itself; where that fails, why, and what to do. */
export function Lazy<Props extends object>({ part, with: props }: { readonly part: LazyPart<Props>; readonly with: Props }) {
  const words = texts();
  const [state, setState] = useState<"waiting" | "ready" | "failed">("waiting");
  const Loaded = part.loaded();
  useEffect(() => {
    if (part.loaded() || state !== "waiting") return;
    part.load().then((isThere) => setState(isThere ? "ready" : "failed"));
  }, [part, state]);
  if (Loaded) return <Loaded {...props} />;
  if (state === "failed") return <Failure title={words.whatHappened.unreachable} help={words.whatToDo.unreachable} again={() => setState("waiting")} />;
  return <p class="waiting">{words.loading}</p>;
}
