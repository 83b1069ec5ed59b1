import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { listTables } from "../../src/http/documents/tables/list-tables.js";
import { readRowFragments } from "../../src/http/documents/tables/read-row-fragments.js";
import { describeEngines } from "../contract/describe-engines.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";

/** What a table needs to have rows. */
const parameters: Readonly<Record<string, string>> = { pathways: "from=CL:0002569&to=HP:0001541" };

describeEngines("tables of the curated release", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(engine);
  });
  afterAll(() => served.stop());

  const table = (name: string, extension: string, more = "") =>
    fetch(`${served.url}/tables/${name}.${extension}?${[parameters[name], more].filter(Boolean).join("&")}`);

  it("are there for every connection of things, links, studies, results and pathways", async () => {
    const tables = listTables(await buildSchema(), await readRowFragments());
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(["entities", "associations", "claims", "studies", "results", "pathways", "cellSources", "etiologies"]),
    );
  });

  it("hold every row, as many as the API counts, under distinct names", async () => {
    const tables = listTables(await buildSchema(), await readRowFragments());
    for (const [name, { columns }] of tables) {
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
      const response = await table(name, "ndjson");
      expect(response.status, name).toBe(200);
      const rows = (await response.text()).trimEnd().split("\n");
      expect(rows, name).toHaveLength(Number(response.headers.get("x-total-count")));
      expect(new Set(rows.map((row) => JSON.parse(row).id)).size, name).toBe(rows.length);
    }
  }, 180_000);

  it("send no more than is asked of a list that is not counted, and refuse to send all of it", async () => {
    const ask = async (query: string) => (await served.ask(query)).data;
    const idsOf = async (root: string) => (await ask(`{ ${root}(first: 20) { nodes { id } } }`))[root].nodes.map(({ id }: { id: string }) => id);
    const ends = (name: string, ids: readonly string[]) => ids.map((id) => `${name}=${encodeURIComponent(id)}`);
    const between = [...ends("from", (await idsOf("cellSources")).slice(0, 19)), ...ends("to", (await idsOf("outcomes")).slice(0, 10)), "maxLength=6"].join(
      "&",
    );
    const whole = await fetch(`${served.url}/tables/pathways.csv?${between}`);
    expect([whole.status, await whole.text()]).toEqual([400, expect.stringContaining("first, at most 10000")]);
    const some = await fetch(`${served.url}/tables/pathways.ndjson?${between}&first=350`);
    const rows = (await some.text()).trimEnd().split("\n");
    expect([some.status, new Set(rows.map((row) => JSON.parse(row).id)).size]).toEqual([200, 350]);
  }, 60_000);

  it("cut no list inside a row", async () => {
    const rows = (await (await table("claims", "ndjson")).text()).trimEnd().split("\n");
    for (const row of rows.map((text) => JSON.parse(text))) expect(row.studies.nodes, row.id).toHaveLength(row.studies.totalCount);
  });

  it("equal the API's answer row by row", async () => {
    const tables = listTables(await buildSchema(), await readRowFragments());
    const { document } = tables.get("claims") as { document: string };
    const { data } = await served.ask(document, { isFirstPage: true, first: 50, lang: "ZH", filter: { settings: ["HUMAN"] } });
    const rows = (await (await table("claims", "ndjson", "filter.settings=human&lang=zh&first=50")).text()).trimEnd().split("\n");
    expect(rows.map((row) => JSON.parse(row))).toEqual(data.claims.nodes);
  });

  it("name the same columns in CSV and TSV, and write each row with all of them", async () => {
    const comma = (await (await table("cellSources", "csv")).text()).split("\r\n")[0]?.split(",");
    const [head, ...rows] = (await (await table("cellSources", "tsv")).text()).replace(/\n$/, "").split("\n");
    expect(head?.split("\t")).toEqual(comma);
    for (const row of rows) expect(row.split("\t")).toHaveLength(comma?.length as number);
  });

  it("hold of each association what a drawing of its edge needs: two ends, a weight and a label, as subgraph has", async () => {
    const [head = "", ...rows] = (await (await table("associations", "tsv", "filter.subjects=MSCKG:route-ha")).text()).trimEnd().split("\n");
    const columns = ["subject.id", "object.id", "counts.studies", "predicates"].map((name) => head.split("\t").indexOf(name));
    expect(columns).not.toContain(-1);
    const { data } = await served.ask('{ subgraph(around: ["MSCKG:route-ha"]) { edges { from: source to: target value: weight label } } }');
    const edges = (data.subgraph.edges as { from: string; to: string; value: number; label: string }[]).filter(({ from }) => from === "MSCKG:route-ha");
    expect(edges.length).toBeGreaterThan(3);
    const drawn = rows.map((row) => columns.map((column) => row.split("\t")[column]).slice(0, 3));
    for (const { from, to, value, label } of edges) {
      expect(drawn).toContainEqual([from, to, String(value)]);
      expect(label).not.toBe("");
    }
  });

  it("write nothing that programs take for a missing value, unless it is missing", async () => {
    const tables = listTables(await buildSchema(), await readRowFragments());
    const missing = new Set(
      "#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null|none|.".split("|").map((word) => word.toLowerCase()),
    );
    for (const name of tables.keys()) {
      const cells = (await (await table(name, "tsv")).text()).split(/[\t\n]/);
      expect(
        cells.filter((cell) => missing.has(cell.trim().toLowerCase())),
        name,
      ).toEqual([]);
    }
    const { data } = await served.ask("{ claims(filter: { polarities: [NULL] }) { totalCount } }");
    const [head, ...rows] = (await (await table("claims", "tsv", "filter.polarities=NULL")).text()).trimEnd().split("\n");
    const column = head?.split("\t").indexOf("polarity") ?? -1;
    expect(rows.map((row) => row.split("\t")[column])).toEqual(Array.from({ length: data.claims.totalCount }, () => "(NULL)"));
  }, 120_000);

  it("refuse what the API refuses, and name the argument", async () => {
    const response = await table("associations", "csv", "filter.subjects=not%20an%20id");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_ARGUMENT", argument: "associations.filter.subjects.0" } }] });
    const unknown = await table("associations", "csv", "filter.subjects=CL:9999999");
    expect([unknown.status, ((await unknown.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code]).toEqual([400, "UNKNOWN_ID"]);
  });
});
