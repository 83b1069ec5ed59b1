import { endKinds, startKinds } from "../../api/pair-kinds.ts";
import { address, hereWith } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { go } from "../../app/location.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { questions } from "../search/questions.ts";
import type { AskedPathways } from "./asked-pathways.ts";
import { words } from "./words.ts";

/** Where the chains start and end, and what they must run through. */
export function Ends({ asked }: { readonly asked: AskedPathways }) {
  const text = words();
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith({ pick: "", open: "", chains: "", ...parameters }));
  const isEmpty = asked.from.length === 0 || asked.to.length === 0;
  return (
    <>
      {isEmpty && (
        <div class="no-ends">
          <p>{text.choose}</p>
          <ul>
            {questions
              .filter(({ path }) => path === "/pathways")
              .map((question) => (
                <li key={question.text.en}>
                  <a href={address(question.path, question.parameters)}>{question.text[language.value]}</a>
                </li>
              ))}
          </ul>
        </div>
      )}
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
