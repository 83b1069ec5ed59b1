import { endKinds, startKinds } from "../../api/pair-kinds.ts";
import { hereWith } from "../../app/address.ts";
import { go } from "../../app/location.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { Lazy } from "../../parts/lazy.tsx";
import { lazyPart } from "../../parts/lazy-part.ts";
import type { AskedPathways } from "./asked-pathways.ts";
import { words } from "./words.ts";

const firstQuestions = lazyPart(() => import("./first-questions.tsx").then((module) => module.FirstQuestions));

/** Where the chains start and end, and what they must run through. */
export function Ends({ asked }: { readonly asked: AskedPathways }) {
  const text = words();
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith({ pick: "", open: "", chains: "", ...parameters }));
  const isEmpty = asked.from.length === 0 || asked.to.length === 0;
  return (
    <>
      {isEmpty && <Lazy part={firstQuestions} with={{}} />}
      <div class="ends">
        <EntityPicker
          label={text.from}
          hint={text.fromHint}
          kinds={[...startKinds]}
          chosen={asked.from}
          choose={(from) => set({ from })}
          most={5}
          remove={text.remove}
        />
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <EntityPicker label={text.to} hint={text.toHint} kinds={[...endKinds]} chosen={asked.to} choose={(to) => set({ to })} most={5} remove={text.remove} />
        <EntityPicker
          label={text.via}
          hint={text.viaHint}
          kinds={["MECHANISM", "MEDIATOR", "PROCESS", "CELL_TYPE", "SIGNALING_PATHWAY"]}
          chosen={asked.via}
          choose={(via) => set({ via })}
          most={3}
          remove={text.remove}
        />
      </div>
    </>
  );
}
