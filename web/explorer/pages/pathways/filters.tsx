import { hereWith } from "../../app/address.ts";
import { go } from "../../app/location.ts";
import { CheckList } from "../../parts/check-list.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { texts } from "../../texts/texts.ts";
import type { AskedPathways } from "./asked-pathways.ts";
import { words } from "./words.ts";

const levels = ["CLINICAL_CONTROLLED", "CLINICAL_UNCONTROLLED", "PRECLINICAL", "REVIEW", "REGISTRY", "NARRATIVE"];
const species = ["HUMAN", "MOUSE", "RAT", "PIG", "CAT"];
const effects = ["all", "better", "worse", "unknown", "prognostic", "none_found"] as const;

/** What narrows the chains: levels and species of claims, studies, steps, people only, net effect. */
export function Filters({ asked }: { readonly asked: AskedPathways }) {
  const text = words();
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith({ chains: "", ...parameters }), { replace: true });
  const active = [asked.levels.length, asked.species.length, asked.human, asked.minStudies > 1, asked.maxLength !== 5, !asked.inherit, asked.effect].filter(
    Boolean,
  ).length;
  return (
    <details class="filters" open={active > 0}>
      <summary>
        {text.filters} {active > 0 && <span class="tag">{active}</span>}
      </summary>
      <div class="filter-grid">
        <CheckList
          legend={text.level}
          options={levels.map((value) => ({ values: [value], text: labelOf("EvidenceLevel", value) }))}
          chosen={asked.levels}
          choose={(chosen) => set({ levels: chosen })}
        />
        <CheckList
          legend={text.species}
          options={species.map((value) => ({ values: [value], text: labelOf("Species", value) }))}
          chosen={asked.species}
          choose={(chosen) => set({ species: chosen })}
        />
        <div class="filter-column">
          <label>
            {text.minStudies}{" "}
            <select value={asked.minStudies} onChange={(event) => set({ minStudies: event.currentTarget.value === "1" ? "" : event.currentTarget.value })}>
              {[1, 2, 3, 4, 5].map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.maxLength}{" "}
            <select value={asked.maxLength} onChange={(event) => set({ length: event.currentTarget.value === "5" ? "" : event.currentTarget.value })}>
              {[1, 2, 3, 4, 5, 6].map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.effect}{" "}
            <select value={asked.effect || "all"} onChange={(event) => set({ effect: event.currentTarget.value === "all" ? "" : event.currentTarget.value })}>
              {effects.map((value) => (
                <option key={value} value={value}>
                  {text.effects[value]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div class="filter-column">
          <label class="check">
            <input type="checkbox" checked={asked.human} onChange={(event) => set({ human: event.currentTarget.checked })} /> {texts().humanOnly}
          </label>
          <label class="check">
            <input type="checkbox" checked={asked.inherit} onChange={(event) => set({ inherit: event.currentTarget.checked ? "" : "0" })} /> {text.inherit}
          </label>
          {active > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => set({ levels: "", species: "", human: "", minStudies: "", length: "", inherit: "", effect: "" })}
            >
              {text.clear}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
