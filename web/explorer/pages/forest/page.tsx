import type { VariablesOf } from "gql.tada";
import { useEffect, useRef } from "preact/hooks";
import { useAnswer } from "../../api/use-answer.ts";
import { address, hereWith } from "../../app/address.ts";
import { announce } from "../../app/announce.ts";
import { language } from "../../app/language.ts";
import { go } from "../../app/location.ts";
import { studyPath } from "../../app/path-of.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { Switch } from "../../parts/switch.tsx";
import { useTableKey } from "../../parts/use-table-key.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { askedPool, variablesOfMeasures, variablesOfPool } from "./asked-pool.ts";
import { Choices } from "./choices.tsx";
import { measuresQuery, poolQuery } from "./forest.query.ts";
import "./forest.css";
import { ForestPicture } from "./forest-picture.tsx";
import type { NotPoolable, Pooled, PooledStudy } from "./pool-answer.ts";
import { BesidePool, OwnEffects, PoolSections } from "./pool-sections.tsx";
import { sayEffect, sayValue } from "./say-effect.ts";
import { words } from "./words.ts";

/** Trials of a measure, pooled: as a forest plot whose studies can be left out, or as a table; and what is not pooled with its reason. */
export function Page() {
  const text = words();
  const asked = askedPool();
  usePageTitle(text.title);
  const measures = useAnswer(measuresQuery, variablesOfMeasures(asked));
  const variables = variablesOfPool(asked, asked.without) as VariablesOf<typeof poolQuery>;
  const answer = useAnswer(poolQuery, asked.measure ? variables : undefined);
  const whole = useAnswer(poolQuery, asked.measure ? (variablesOfPool(asked, []) as VariablesOf<typeof poolQuery>) : undefined).data?.pool;

  useTableKey();

  return (
    <>
      <h1>{text.title}</h1>
      <p class="notice">{text.lead}</p>
      <Answered asked={measures}>
        {({ poolableMeasures }) => (
          <>
            <Choices asked={asked} measures={poolableMeasures} />
            {!asked.measure && (
              <>
                <p>{text.chooseFirst}</p>
                <ul class="choose-measure">
                  {poolableMeasures.map(
                    ({ measure, controlledTrials, trialsWithNumbers }) =>
                      trialsWithNumbers > 0 && (
                        <li key={measure.id}>
                          <a href={hereWith({ measure: measure.id })}>{language.value === "zh" ? measure.nameZh : measure.name}</a>{" "}
                          <span class="dim">{text.trials(controlledTrials, trialsWithNumbers)}</span>
                        </li>
                      ),
                  )}
                </ul>
              </>
            )}
          </>
        )}
      </Answered>
      {asked.measure && (
        <Answered asked={answer}>
          {({ pool }) => (
            <Shown
              pool={pool}
              studies={whole?.__typename === "Pooled" ? whole.studies : pool.__typename === "Pooled" ? pool.studies : []}
              asked={asked}
              variables={variables}
            />
          )}
        </Answered>
      )}
    </>
  );
}

interface ShownProps {
  readonly pool: Pooled | NotPoolable;
  readonly studies: readonly PooledStudy[];
  readonly asked: ReturnType<typeof askedPool>;
  readonly variables: Readonly<Record<string, unknown>>;
}

function Shown({ pool, studies, asked, variables }: ShownProps) {
  const text = words();
  const picture = useRef<SVGSVGElement>(null);
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith(parameters), { replace: true });
  const toggle = (id: string) => set({ without: asked.without.includes(id) ? asked.without.filter((one) => one !== id) : [...asked.without, id] });
  const file = `forest-${asked.measure}`;
  const isPooled = pool.__typename === "Pooled";
  const told = isPooled ? text.pooledNow(sayEffect(pool.effect, pool)) : text.notPooled;
  useEffect(() => announce(told), [told]);
  return (
    <div class="stack">
      <div class="tools">
        {isPooled && (
          <>
            <Switch
              legend={text.view}
              options={[
                { value: "picture", text: text.picture },
                { value: "table", text: text.table },
              ]}
              chosen={asked.isTable ? "table" : "picture"}
              choose={(view) => set({ view: view === "table" ? "table" : "" })}
            />
            <span class="dim">
              <kbd>t</kbd>
            </span>
          </>
        )}
        <span class="spread" />
        <ViewTools
          file={file}
          title={isPooled ? text.label(pool.measure.name, pool.k) : pool.measure.name}
          document={poolQuery}
          variables={variables}
          rowsAt={["pool", isPooled ? "studies" : "leftOut"]}
          {...(isPooled && !asked.isTable && { picture: { drawn: () => picture.current } })}
        />
      </div>
      {!isPooled && <Refused pool={pool} />}
      {!isPooled && <OwnEffects pool={pool} file={file} />}
      {isPooled && !asked.isTable && (
        <figure class="forest-picture">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
          <section class="scroll" tabIndex={0} aria-label={text.picture}>
            <ForestPicture pool={pool} studies={studies} toggle={toggle} open={(id) => go(address(studyPath(id)))} picture={picture} />
          </section>
          <figcaption>
            <p class="notice">{text.help}</p>
          </figcaption>
        </figure>
      )}
      {isPooled && asked.isTable && <ForestTable pool={pool} file={file} />}
      {isPooled &&
        pool.notices.map(({ code, text: notice }) => (
          <p key={code} class="notice">
            {notice}
          </p>
        ))}
      {studies.length > 0 && (
        <fieldset class="check-list">
          <legend>{text.tick}</legend>
          {studies.map(({ study }) => (
            <label key={study.id} class="check">
              <input type="checkbox" checked={!asked.without.includes(study.id)} onChange={() => toggle(study.id)} />
              <span>
                {study.shortName} <span class="dim">{[study.id, study.designLabel].join(" · ")}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {asked.without.length > 0 && (
        <button type="button" class="button" onClick={() => set({ without: "" })}>
          {text.all}
        </button>
      )}
      {isPooled && pool.withAnyCells && (
        <p>
          <a href={hereWith({ cells: "any" })}>{text.anyCellsGive(pool.withAnyCells.k, sayAny(pool.effect, pool.withAnyCells))}</a>
        </p>
      )}
      {isPooled && <PoolSections pool={pool} file={file} />}
      <BesidePool pool={pool} file={file} />
    </div>
  );
}

/** What other cells would give in words; null where these are not pooled either. */
function sayAny(scale: string, { estimate, low, high }: { readonly estimate: number | null; readonly low: number | null; readonly high: number | null }) {
  return estimate === null || low === null || high === null ? null : sayEffect(scale, { estimate, low, high });
}

function ForestTable({ pool, file }: { readonly pool: Pooled; readonly file: string }) {
  const text = words();
  const number = (value: number) => Number(sayValue(pool.effect, value).replace("−", "-"));
  const rows = [
    ...pool.studies.map((row) => ({ ...row, name: row.study.shortName })),
    { name: text.label(pool.measure.name, pool.k), study: undefined, weeks: null, estimate: pool.estimate, low: pool.low, high: pool.high, weight: 100 },
  ];
  return (
    <DataTable
      name="forest"
      caption={text.label(pool.measure.name, pool.k)}
      file={file}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "study",
          head: text.study,
          value: (row) => row.name,
          cell: ({ study, name }) => (study ? <a href={address(studyPath(study.id))}>{study.shortName}</a> : <strong>{name}</strong>),
        },
        { key: "year", head: text.year, value: ({ study }) => study?.year, numeric: true },
        { key: "design", head: text.design, value: ({ study }) => study?.designLabel },
        { key: "weeks", head: text.week, value: ({ weeks }) => weeks, numeric: true },
        { key: "effect", head: text.estimate, value: ({ estimate }) => number(estimate), numeric: true },
        { key: "low", head: text.low, value: ({ low }) => number(low), numeric: true },
        { key: "high", head: text.high, value: ({ high }) => number(high), numeric: true },
        { key: "weight", head: text.weight, value: ({ weight }) => Math.round(weight * 10) / 10, numeric: true },
      ]}
    />
  );
}

function Refused({ pool }: { readonly pool: NotPoolable }) {
  const text = words();
  return (
    <div class="failure" role="status">
      <p>
        <strong>{text.notPooled}</strong> {pool.detail}
      </p>
      <p>{text.kWould(pool.k, pool.controlledTrials)}</p>
      {pool.causes.length > 0 && (
        <p>
          {text.causes}:{" "}
          {pool.causes.map(({ id, title, shortName }) => (
            <a key={id} class="cause" href={address(studyPath(id))} title={title}>
              {shortName}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
