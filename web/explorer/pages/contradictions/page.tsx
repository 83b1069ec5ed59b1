import type { VariablesOf } from "gql.tada";
import { useEffect } from "preact/hooks";
import { ask } from "../../api/ask.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useFurther } from "../../api/use-further.ts";
import { hereWith } from "../../app/address.ts";
import { announce } from "../../app/announce.ts";
import { apiLanguage } from "../../app/language.ts";
import { go, here } from "../../app/location.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { CheckList } from "../../parts/check-list.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { evidence } from "../../parts/evidence.ts";
import { Lazy } from "../../parts/lazy.tsx";
import { More } from "../../parts/more.tsx";
import { ViewTools } from "../../parts/view-tools.tsx";
import { inWords } from "../../texts/numbers.ts";
import { texts } from "../../texts/texts.ts";
import { Contradiction, type Found } from "./contradiction.tsx";
import "./contradictions.css";
import { contradictionsQuery } from "./contradictions.query.ts";
import { words } from "./words.ts";

type Variables = VariablesOf<typeof contradictionsQuery>;

const levels = ["PAIR", "RESULT", "CLASS", "USE"];
const pageSize = 25;
const mostPages = 40;

/** Where the literature is at odds with itself, strongest first, with both sides and what differs between them. */
export function Page() {
  const text = words();
  usePageTitle(text.title);
  const { search } = here.value;
  const list = (name: string) => (search.get(name) ?? "").split(",").filter(Boolean);
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith(parameters), { replace: true });
  const [subjects, objects, human, open] = [list("subjects"), list("objects"), search.get("human") === "1", search.get("open") ?? ""];
  const chosen = list("levels").filter((level) => levels.includes(level));
  const filter = {
    ...(subjects.length > 0 && { subjects }),
    ...(objects.length > 0 && { objects }),
    ...(human && { evidence: { humanOnly: true } }),
  };
  const variables = { ...(Object.keys(filter).length > 0 && { filter }), first: pageSize, lang: apiLanguage.value } as Variables;
  const asked = useAnswer(contradictionsQuery, variables);
  /** The API knows no filter by level: with one, all pages are looked through. */
  const pages = chosen.length > 0 ? mostPages : Math.min(mostPages, Math.max(1, Math.trunc(Number(search.get("pages"))) || 1));
  const further = useFurther(
    asked.data?.contradictions,
    pages,
    async (after, signal) => (await ask(contradictionsQuery, { ...variables, after }, signal)).data.contradictions,
  );
  const total = asked.data?.contradictions.totalCount;
  const loaded = [...(asked.data?.contradictions.nodes ?? []), ...further.nodes];
  const rows = loaded.filter(({ level }) => chosen.length === 0 || chosen.includes(level));
  const found = total === undefined ? "" : text.found(rows.length, loaded.length, inWords(total));
  useEffect(() => announce(found), [found]);
  return (
    <>
      <h1>{text.title}</h1>
      <p class="notice">{text.lead}</p>
      <form class="filters contradiction-filters" aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
        <EntityPicker
          label={text.subjects}
          hint={text.subjectsHint}
          kinds={null}
          chosen={subjects}
          choose={(ids) => set({ subjects: ids, pages: "" })}
          most={5}
          remove={text.remove}
        />
        <EntityPicker
          label={text.objects}
          hint={text.objectsHint}
          kinds={null}
          chosen={objects}
          choose={(ids) => set({ objects: ids, pages: "" })}
          most={5}
          remove={text.remove}
        />
        <CheckList
          legend={text.level}
          options={levels.map((value) => ({
            values: [value],
            text: text.levels[value] ?? value,
            count: asked.data?.contradictions.aggregations.level.find((one) => one.value === value)?.count ?? 0,
          }))}
          chosen={chosen}
          choose={(values) => set({ levels: values })}
        />
        <div>
          <label class="check">
            <input type="checkbox" checked={human} onChange={(event) => set({ human: event.currentTarget.checked, pages: "" })} /> {texts().humanOnly}
          </label>
          {(chosen.length > 0 || Object.keys(filter).length > 0) && (
            <button type="button" class="button" onClick={() => set({ subjects: "", objects: "", levels: "", human: "", pages: "" })}>
              {text.clear}
            </button>
          )}
        </div>
      </form>
      <Answered asked={asked}>
        {({ contradictions }) => (
          <div class="stack">
            <div class="tools">
              <p>
                <strong>{found}</strong>
              </p>
              <span class="spread" />
              <ViewTools
                file="contradictions"
                title={text.title}
                document={contradictionsQuery}
                variables={variables as Readonly<Record<string, unknown>>}
                rowsAt={["contradictions", "nodes"]}
              />
            </div>
            {rows.length === 0 && <p role="status">{text.none}</p>}
            {rows.map((one) => (
              <Contradiction key={keyOf(one)} found={one} />
            ))}
            {loaded.length < contradictions.totalCount && <More further={further} more={() => set({ pages: pages + 1 })} />}
            {rows.length > 0 && (
              <section class="stack">
                <h2>{text.list}</h2>
                <DataTable
                  name="list"
                  caption={text.title}
                  file="contradictions"
                  rows={rows}
                  rowKey={keyOf}
                  columns={[
                    { key: "pair", head: text.pair, value: ({ association: { subject, object } }) => `${subject.name} → ${object.name}` },
                    { key: "level", head: text.level, value: ({ level }) => text.levels[level] ?? level },
                    { key: "strength", head: text.strength, value: ({ strength }) => Math.round(strength * 1_000) / 1_000, numeric: true },
                    { key: "raises", head: text.raises, value: (row) => studiesOf(row, 1) },
                    { key: "lowers", head: text.lowers, value: (row) => studiesOf(row, -1) },
                    { key: "noEffect", head: text.noEffect, value: (row) => studiesOf(row, 0) },
                    { key: "differences", head: text.differences, wide: true, value: ({ differences }) => differences.map((one) => one.text).join(" ") },
                    { key: "against", head: text.against, value: ({ against: { subject, object } }) => `${subject.name} → ${object.name}` },
                  ]}
                />
              </section>
            )}
          </div>
        )}
      </Answered>
      {open && <Lazy part={evidence} with={{ id: open, sign: 0, close: () => set({ open: "" }) }} />}
    </>
  );
}

const keyOf = ({ level, association, against }: Found): string => `${level} ${association.id} ${against.id}`;

const studiesOf = ({ sides }: Found, sign: number): string =>
  sides
    .filter((side) => side.sign === sign)
    .flatMap(({ studies }) => studies.map(({ id }) => id))
    .join("; ");
