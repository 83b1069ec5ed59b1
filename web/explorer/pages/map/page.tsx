import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { graphql } from "../../api/graphql.ts";
import { address, hereWith } from "../../app/address.ts";
import { announce } from "../../app/announce.ts";
import { go, here } from "../../app/location.ts";
import { entityPath } from "../../app/path-of.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { Combobox } from "../../parts/combobox.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { Lazy } from "../../parts/lazy.tsx";
import { lazyPart } from "../../parts/lazy-part.ts";
import type { LegendItem } from "../../parts/picture-legend.ts";
import { Switch } from "../../parts/switch.tsx";
import { useTableKey } from "../../parts/use-table-key.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { groups, shapes } from "./groups.ts";
import "./map.css";
import { useGraph, type WholeGraph } from "./use-graph.ts";
import { words } from "./words.ts";

const picture = lazyPart(() => import("./map-picture.tsx").then((module) => module.MapPicture));

const mapQuery = graphql(`query Map($first: Int!, $after: String) {
  associations(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id subject { id kind name } object { id kind name } counts { studies } }
  }
}`);

/** Whether the browser can draw the map. */
const hasWebgl = (): boolean => {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
};

/** The whole graph: as a map, or as tables where the reader or the browser wants them. */
export function Page() {
  const text = words();
  usePageTitle(text.title);
  const asked = useGraph();
  useTableKey();
  return (
    <>
      <h1>{text.title}</h1>
      <p class="notice">{text.lead}</p>
      <Answered asked={asked}>{(graph) => <Shown graph={graph} />}</Answered>
    </>
  );
}

function Shown({ graph }: { readonly graph: WholeGraph }) {
  const text = words();
  const [canDraw] = useState(hasWebgl);
  const [hasFailed, setFailed] = useState(false);
  const [typed, setTyped] = useState("");
  const draw = useRef<(() => Promise<SVGSVGElement>) | null>(null);
  const { search } = here.value;
  const marked = graph.things.find(({ id }) => id === search.get("pick"));
  const isMap = canDraw && !hasFailed && search.get("view") !== "table";
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith(parameters), { replace: true });
  const drawn = text.drawn(graph.things.length, graph.associations.length);
  useEffect(() => announce(drawn), [drawn]);
  const options = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    return graph.things
      .filter(({ name, id }) => wanted !== "" && (name.toLowerCase().includes(wanted) || id.toLowerCase() === wanted))
      .sort((one, other) => one.name.length - other.name.length)
      .slice(0, 8)
      .map(({ id, name, kind }) => ({ key: id, text: name, beside: id, kind: labelOf("EntityKind", kind) }));
  }, [graph, typed]);
  return (
    <div class="stack">
      {!canDraw && <p class="failure">{text.noWebgl}</p>}
      {hasFailed && <p class="failure">{text.failed}</p>}
      <div class="tools">
        {canDraw && !hasFailed && (
          <Switch
            legend={text.view}
            options={[
              { value: "map", text: text.map },
              { value: "table", text: text.table },
            ]}
            chosen={isMap ? "map" : "table"}
            choose={(view) => set({ view: view === "table" ? view : "" })}
          />
        )}
        <span class="dim">{drawn}</span>
        <span class="spread" />
        <ViewTools
          file="map"
          title={text.title}
          document={mapQuery}
          variables={{ first: 100 }}
          rowsAt={["associations", "nodes"]}
          {...(isMap && { picture: { drawn: () => draw.current?.() ?? null, legend: legendItems() } })}
        />
      </div>
      {isMap ? (
        <>
          <Combobox
            label={text.find}
            placeholder={text.findHint}
            text={typed}
            setText={setTyped}
            options={options}
            choose={(option) => {
              const taken = option ?? options[0];
              if (!taken) return;
              setTyped("");
              set({ pick: taken.key });
            }}
          />
          {marked && (
            <p class="tools">
              <strong>{text.marked}:</strong> {marked.name}
              <a class="button small" href={address(entityPath(marked.id))}>
                {text.openPage}
              </a>
              <button type="button" class="button small" onClick={() => set({ pick: "" })}>
                {text.unmark}
              </button>
            </p>
          )}
          <Lazy
            part={picture}
            with={{
              graph,
              marked: marked?.id ?? "",
              open: (id: string) => go(address(entityPath(id))),
              failed: () => setFailed(true),
              picture: draw,
            }}
          />
          <Legend />
          <p class="notice">{text.help}</p>
        </>
      ) : (
        <Tables graph={graph} />
      )}
    </div>
  );
}

/** What shapes and colours mean, for the page and for files. */
const legendItems = (): readonly LegendItem[] =>
  groups.map(({ kinds, colour, shape }) => ({
    text: kinds.map((kind) => labelOf("EntityKind", kind)).join(" · "),
    shape: { colour: `var(--${colour})`, path: shapes[shape] },
  }));

function Legend() {
  return (
    <ul class="map-legend" aria-label={words().legend}>
      {legendItems().map(({ text, shape }) => (
        <li key={text}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" fill={shape?.colour}>
            <path d={shape?.path} />
          </svg>{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}

function Tables({ graph: { things, associations } }: { readonly graph: WholeGraph }) {
  const text = words();
  const degrees = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { subject, object } of associations) for (const { id } of [subject, object]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [associations]);
  const link = ({ id, name }: { readonly id: string; readonly name: string }) => <a href={address(entityPath(id))}>{name}</a>;
  return (
    <>
      <h2>{text.things}</h2>
      <DataTable
        name="things"
        caption={text.things}
        file="map-things"
        rows={things}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", head: text.name, value: (row) => row.name, cell: link },
          { key: "kind", head: text.kind, value: (row) => labelOf("EntityKind", row.kind) },
          { key: "links", head: text.links, value: (row) => degrees.get(row.id) ?? 0, numeric: true },
          { key: "id", head: text.id, value: (row) => row.id },
        ]}
      />
      <h2>{text.associations}</h2>
      <DataTable
        name="links"
        caption={text.associations}
        file="map-associations"
        rows={associations}
        rowKey={({ id }) => id}
        columns={[
          { key: "from", head: text.from, value: (row) => row.subject.name, cell: (row) => link(row.subject) },
          { key: "to", head: text.to, value: (row) => row.object.name, cell: (row) => link(row.object) },
          { key: "studies", head: text.studies, value: (row) => row.counts.studies, numeric: true },
        ]}
      />
    </>
  );
}
