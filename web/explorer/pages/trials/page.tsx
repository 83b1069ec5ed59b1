import type { ResultOf, VariablesOf } from "gql.tada";
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../api/ask.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useFurther } from "../../api/use-further.ts";
import { useSettled } from "../../api/use-settled.ts";
import { hereWith } from "../../app/address.ts";
import { announce } from "../../app/announce.ts";
import { go, here } from "../../app/location.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { CheckList } from "../../parts/check-list.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { More } from "../../parts/more.tsx";
import { StudyTable } from "../../parts/study-table.tsx";
import { ViewTools } from "../../parts/view-tools.tsx";
import { countryInWords } from "../../texts/country-in-words.ts";
import { enumValueOf, labelOf } from "../../texts/label-of.ts";
import type { LabelledEnum } from "../../texts/labelled-enums.ts";
import { inWords } from "../../texts/numbers.ts";
import { statusInWords } from "../../texts/status-in-words.ts";
import { trialsQuery, valuesQuery } from "./trials.query.ts";
import "./trials.css";
import { words } from "./words.ts";

type Found = ResultOf<typeof trialsQuery>["studies"];
type Variables = VariablesOf<typeof trialsQuery>;

/** Lists of values in the address, with the facet that offers them; values of enums have words. */
const facets: readonly {
  readonly name: "designs" | "phases" | "statuses" | "countries" | "donors";
  readonly facet: keyof Found["aggregations"];
  readonly of?: LabelledEnum;
}[] = [
  { name: "designs", facet: "design", of: "StudyDesign" },
  { name: "phases", facet: "phase" },
  { name: "statuses", facet: "status" },
  { name: "donors", facet: "donor", of: "Donor" },
  { name: "countries", facet: "country" },
];

/** Trials and studies as a list that can be narrowed; each leads to its own page. */
export function Page() {
  const text = words();
  usePageTitle(text.title);
  const { search } = here.value;
  const list = (name: string) =>
    (search.get(name) ?? "")
      .split("|")
      .flatMap((value) => (name === "designs" || name === "donors" || name === "sources" ? value.split(",") : [value]))
      .filter(Boolean);
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith({ pages: "", ...parameters }), { replace: true });
  const [typed, setTyped] = useState(search.get("text") ?? "");
  const settled = useSettled(typed, 250);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed changes the address
  useEffect(() => {
    if (settled !== (here.peek().search.get("text") ?? "")) set({ text: settled });
  }, [settled]);

  const filter = filterOf(list, search);
  const variables = { ...(Object.keys(filter).length > 0 && { filter }), first: 100 } as Variables;
  const asked = useAnswer(trialsQuery, variables);
  const whole = useAnswer(valuesQuery, {}).data?.studies.aggregations;
  const pages = Math.max(1, Math.min(20, Math.trunc(Number(search.get("pages"))) || 1));
  const further = useFurther(asked.data?.studies, pages, async (after, signal) => (await ask(trialsQuery, { ...variables, after }, signal)).data.studies);
  const total = asked.data?.studies.totalCount;
  useEffect(() => {
    if (total !== undefined) announce(text.found(inWords(total)));
  }, [total, text]);
  const isWide = matchMedia("(min-width: 56rem)").matches;
  const isFiltered = Object.keys(filter).length > 0;

  return (
    <>
      <h1>{text.title}</h1>
      <p class="notice">{text.lead}</p>
      <Answered asked={asked}>
        {({ studies }) => {
          const rows = [...studies.nodes, ...further.nodes];
          return (
            <div class="with-filters">
              <details class="filters" open={isWide}>
                <summary>{text.filters}</summary>
                <form aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
                  <label class="text-filter">
                    {text.text}
                    <input type="search" value={typed} maxLength={200} onInput={(event) => setTyped(event.currentTarget.value)} />
                  </label>
                  <EntityPicker
                    label={text.sources}
                    hint={text.sourcesHint}
                    kinds={["CELL_SOURCE"]}
                    chosen={list("sources")}
                    choose={(sources) => set({ sources })}
                    most={5}
                    remove={text.remove}
                  />
                  <label class="check">
                    <input type="checkbox" checked={search.get("results") === "1"} onChange={(event) => set({ results: event.currentTarget.checked })} />{" "}
                    {text.withResults}
                  </label>
                  {facets.map(({ name, facet, of }) => (
                    <CheckList
                      key={name}
                      legend={text[name]}
                      options={optionsOf(whole?.[facet] ?? [], studies.aggregations[facet], list(name), of)}
                      chosen={list(name)}
                      choose={(chosen) => set({ [name]: chosen.join(of ? "," : "|") })}
                    />
                  ))}
                  {isFiltered && (
                    <button
                      type="button"
                      class="button"
                      onClick={() => {
                        setTyped("");
                        set({ text: "", sources: "", results: "", designs: "", phases: "", statuses: "", countries: "", donors: "" });
                      }}
                    >
                      {text.clear}
                    </button>
                  )}
                </form>
              </details>
              <div class="stack">
                <div class="tools">
                  <p>
                    <strong>{text.found(inWords(studies.totalCount))}</strong>{" "}
                    {rows.length < studies.totalCount && <span class="dim">{text.shown(inWords(rows.length), inWords(studies.totalCount))}</span>}
                  </p>
                  <span class="spread" />
                  <ViewTools
                    file="studies"
                    title={text.title}
                    document={trialsQuery}
                    variables={variables as Readonly<Record<string, unknown>>}
                    rowsAt={["studies", "nodes"]}
                  />
                  <a class="button" href={`/tables/studies.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
                    {text.all}
                  </a>
                </div>
                {rows.length === 0 ? <p role="status">{text.none}</p> : <StudyTable name="studies" caption={text.title} file="studies" studies={rows} />}
                {rows.length < studies.totalCount && (
                  <More further={further} more={() => go(hereWith({ pages: pages + 1, "studies.all": true }), { replace: true })} />
                )}
              </div>
            </div>
          );
        }}
      </Answered>
    </>
  );
}

/** The filter that the address asks for; only what is set. */
function filterOf(list: (name: string) => readonly string[], search: URLSearchParams): Readonly<Record<string, unknown>> {
  const text = search.get("text")?.trim();
  const lists = { cellSources: list("sources"), ...Object.fromEntries(facets.map(({ name }) => [name, list(name)])) };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(search.get("results") === "1" && { hasResults: true }),
    ...(text && { text: text.slice(0, 200) }),
  };
}

interface Count {
  readonly value: string | null;
  readonly count: number;
}

/**
 * The values of the whole list, each with how often it occurs among what is found; no number beside those that a ticked
 * one leaves out. Values that read the same (registries write `Iran` and `Iran, Islamic Republic of`) are one option.
 */
function optionsOf(all: readonly Count[], found: readonly Count[], chosen: readonly string[], of: LabelledEnum | undefined) {
  const options = new Map<string, { values: string[]; text: string; count: number }>();
  for (const { value: written } of all) {
    if (written === null) continue;
    const value = of ? enumValueOf(written) : written;
    const text = of ? labelOf(of, value) : countryInWords(statusInWords(value));
    const option = options.get(text) ?? { values: [], text, count: 0 };
    option.values.push(value);
    option.count += found.find((one) => one.value === written)?.count ?? 0;
    options.set(text, option);
  }
  return [...options.values()].map(({ count, ...option }) => {
    const isShown = chosen.length === 0 || option.values.some((value) => chosen.includes(value));
    return { ...option, ...(isShown && { count }) };
  });
}
