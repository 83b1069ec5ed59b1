import type { VariablesOf } from "gql.tada";
import { useAnswer } from "../../api/use-answer.ts";
import { address, hereWith } from "../../app/address.ts";
import { apiLanguage, language } from "../../app/language.ts";
import { go, here } from "../../app/location.ts";
import { entityPath, studyPath } from "../../app/path-of.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { Contents } from "../../parts/contents.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { evidence } from "../../parts/evidence.ts";
import { Lazy } from "../../parts/lazy.tsx";
import { ViewTools } from "../../parts/view-tools.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { texts } from "../../texts/texts.ts";
import "./compare.css";
import { compareQuery, kindQuery } from "./compare.query.ts";
import { OutcomeTables } from "./outcome-tables.tsx";
import { words } from "./words.ts";

type Variables = VariablesOf<typeof compareQuery>;
type Kind = "CELL_SOURCE" | "ROUTE" | "MECHANISM";

const kinds: readonly Kind[] = ["CELL_SOURCE", "ROUTE", "MECHANISM"];
const most = 4;
const measuredKinds = ["OUTCOME", "MEASURE", "COMPLICATION", "ADVERSE_EVENT"] as const;
const mostMeasures = 10;
const examples = { sources: ["CL:0002540", "CL:0002569"], routes: ["MSCKG:route-iv", "MSCKG:route-ha"] } as const;

/** Two to four entities of one kind side by side. */
export function Page() {
  const text = words();
  usePageTitle(text.title);
  const { search } = here.value;
  const listed = (name: string) => [...new Set((search.get(name) ?? "").split(",").filter(Boolean))];
  const ids = listed("ids").slice(0, most);
  const measures = listed("measures").slice(0, mostMeasures);
  const human = search.get("human") === "1";
  const open = search.get("open") ?? "";
  const variables = { ids, ...(measures.length > 0 && { measures }), ...(human && { evidence: { humanOnly: true } }), lang: apiLanguage.value } as Variables;
  const asked = useAnswer(compareQuery, ids.length > 1 ? variables : undefined);
  const first = useAnswer(kindQuery, ids[0] ? { ids: [ids[0]] } : undefined).data?.nodes[0];
  const kind = ids.length > 0 && first && "kind" in first ? kinds.find((one) => one === first.kind) : undefined;
  return (
    <>
      <h1>{text.title}</h1>
      {ids.length === 0 && (
        <div class="no-choice">
          <p>{text.choose}</p>
          <ul>
            {(["sources", "routes"] as const).map((one) => (
              <li key={one}>
                <a href={address("/compare", { ids: examples[one] })}>{text.examples[one]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="tools chosen">
        <EntityPicker
          label={text.things}
          hint={text.hint}
          kinds={kind ? [kind] : [...kinds]}
          chosen={ids}
          choose={(chosen) => go(hereWith({ ids: chosen, open: "" }))}
          most={most}
          remove={text.remove}
        />
        <EntityPicker
          label={text.measures}
          hint={text.measuresHint}
          kinds={[...measuredKinds]}
          chosen={measures}
          choose={(chosen) => go(hereWith({ measures: chosen, open: "" }))}
          most={mostMeasures}
          remove={text.remove}
        />
        <label class="check">
          <input type="checkbox" checked={human} onChange={(event) => go(hereWith({ human: event.currentTarget.checked }), { replace: true })} />{" "}
          {texts().humanOnly}
        </label>
      </div>
      {ids.length === 1 && <p role="status">{text.oneMore}</p>}
      {ids.length > 1 && <Answered asked={asked}>{({ compare }) => <Compared compare={compare} variables={variables} ids={ids} />}</Answered>}
      {open && <Lazy part={evidence} with={{ id: open, sign: 0, close: () => go(hereWith({ open: "" }), { replace: true }) }} />}
    </>
  );
}

type Comparison = NonNullable<ReturnType<typeof useAnswer<typeof compareQuery>>["data"]>["compare"];

function Compared({ compare, variables, ids }: { readonly compare: Comparison; readonly variables: Variables; readonly ids: readonly string[] }) {
  const text = words();
  const nameOf = (thing: { readonly name: string; readonly nameZh: string }) => (language.value === "zh" ? thing.nameZh : thing.name);
  const { things, mechanisms, outcomes, safety, studies, notComparable } = compare;
  const file = `compare-${ids.join("-")}`;
  const shareOf = (row: Comparison["mechanisms"][number]) => {
    const [only] = row.things.length === 1 ? things.filter(({ id }) => id === row.things[0]?.id) : [];
    return row.shared ? text.all : only ? text.own(nameOf(only)) : text.some;
  };
  const designs = [...new Set(studies.flatMap(({ designs: some }) => some.map(({ design }) => design)))];
  const studyRows = [
    { name: text.independent, of: (one: Comparison["studies"][number]) => one.independentStudies },
    { name: text.patients, of: (one: Comparison["studies"][number]) => one.patients },
    ...designs.map((design) => ({
      name: labelOf("StudyDesign", design),
      of: (one: Comparison["studies"][number]) => one.designs.find((of) => of.design === design)?.studies ?? 0,
    })),
  ];
  return (
    <>
      <div class="tools">
        <p>
          <strong>{things.map(nameOf).join(language.value === "zh" ? "、" : ", ")}</strong>
        </p>
        <span class="spread" />
        <ViewTools
          file={file}
          title={things.map(nameOf).join(" / ")}
          document={compareQuery}
          variables={variables as Readonly<Record<string, unknown>>}
          rowsAt={["compare", "outcomes"]}
        />
      </div>
      <div class="with-contents">
        <Contents
          label={text.contents}
          sections={[
            { id: "mechanisms", text: text.mechanisms, count: mechanisms.length },
            { id: "outcomes", text: text.outcomes, count: outcomes.length },
            { id: "safety", text: text.safety, count: safety.length },
            { id: "studies", text: text.studies, count: studyRows.length },
            { id: "not", text: text.not, count: notComparable.length },
          ]}
        />
        <div class="sections">
          <section id="mechanisms">
            <h2>{text.mechanisms}</h2>
            <DataTable
              name="mechanisms"
              caption={text.mechanisms}
              file={`${file}-mechanisms`}
              rows={mechanisms}
              rowKey={({ mechanism }) => mechanism.id}
              columns={[
                {
                  key: "mechanism",
                  head: text.mechanism,
                  value: ({ mechanism }) => nameOf(mechanism),
                  cell: ({ mechanism }) => <a href={address(entityPath(mechanism.id))}>{nameOf(mechanism)}</a>,
                },
                { key: "shared", head: text.share, value: shareOf },
                ...things.map((thing) => ({
                  key: thing.id,
                  head: nameOf(thing),
                  value: (row: Comparison["mechanisms"][number]) =>
                    row.inheritedBy.some(({ id }) => id === thing.id)
                      ? `(✓) ${text.inherited}`
                      : row.things.some(({ id }) => id === thing.id)
                        ? `✓ ${text.acts}`
                        : "–",
                })),
              ]}
            />
          </section>
          <section id="outcomes">
            <h2>{text.outcomes}</h2>
            <OutcomeTables name="outcomes" caption={text.outcomes} file={file} things={things} rows={outcomes} />
          </section>
          <section id="safety">
            <h2>{text.safety}</h2>
            <p class="notice">{text.safetyNotice}</p>
            <OutcomeTables name="safety" caption={text.safety} file={file} things={things} rows={safety} />
          </section>
          <section id="studies">
            <h2>{text.studies}</h2>
            <DataTable
              name="studies"
              caption={text.studies}
              file={`${file}-studies`}
              rows={studyRows}
              rowKey={({ name }) => name}
              columns={[
                { key: "design", head: text.design, value: ({ name }) => name },
                ...things.map((thing) => ({
                  key: thing.id,
                  head: nameOf(thing),
                  numeric: true,
                  value: ({ of }: (typeof studyRows)[number]) => {
                    const one = studies.find((candidate) => candidate.thing.id === thing.id);
                    return one ? of(one) : 0;
                  },
                })),
              ]}
            />
          </section>
          <section id="not">
            <h2>{text.not}</h2>
            {notComparable.length === 0 ? (
              <p>{text.nothingNot}</p>
            ) : (
              <DataTable
                name="not"
                caption={text.not}
                file={`${file}-not-comparable`}
                rows={notComparable}
                rowKey={(row) => `${row.outcome?.id} ${row.reason} ${row.things.map(({ id }) => id).join(" ")}`}
                columns={[
                  { key: "outcome", head: text.outcome, value: (row) => row.outcome?.name ?? text.whole },
                  { key: "why", head: text.why, wide: true, value: (row) => row.text },
                  { key: "about", head: text.about, value: (row) => row.things.map(({ name }) => name).join("; ") },
                  {
                    key: "studies",
                    head: text.study,
                    value: (row) => row.studies.map(({ id }) => id).join("; "),
                    cell: (row) => (
                      <ul class="id-list">
                        {row.studies.map(({ id, title }) => (
                          <li key={id}>
                            <a href={address(studyPath(id))} title={title}>
                              {id}
                            </a>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            )}
          </section>
        </div>
      </div>
    </>
  );
}
