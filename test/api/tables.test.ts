import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StubThing, stubSchema } from "./stub-schema.js";
import { type StubServer, stubServer } from "./stub-server.js";

const plain: StubThing = { id: "CL:1", kind: "CELL_SOURCE", name: "plain", sign: 1, human: true, tags: [], place: null, parts: [] };
const things: readonly StubThing[] = [
  {
    ...plain,
    id: "CL:0",
    name: 'He said "a, b"\r\nand left',
    sign: -1,
    human: null,
    tags: ["a", "b|c", "d\\e"],
    place: { town: "北京", country: "China" },
    parts: [
      { label: "x", sizes: [1, 2] },
      { label: null, sizes: [] },
    ],
  },
  { ...plain, id: "CL:1", name: "=1+1", human: false, place: { town: "", country: "tab\there" } },
  ...Array.from({ length: 250 }, (_, index): StubThing => ({ ...plain, id: `HP:${index}`, name: null, kind: "OUTCOME" })),
];

let server: StubServer;
beforeAll(async () => {
  server = await stubServer(stubSchema(things));
});
afterAll(() => server.stop());

const table = (path: string) => fetch(`${server.url}/tables/${path}`);
const rowsOf = async (path: string) => (await (await table(path)).text()).trimEnd().split("\r\n");
const errorOf = async (path: string) => {
  const response = await table(path);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string; argument?: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code, argument: errors[0]?.extensions.argument, message: errors[0]?.message };
};

describe("a table", () => {
  it("is CSV with a header, quotes where RFC 4180 wants them, and alters no value", async () => {
    const response = await table("things.csv?filter.kinds=CELL_SOURCE");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="things-RELEASE-7-2026-11-24.csv"');
    expect(response.headers.get("x-total-count")).toBe("2");
    expect(await response.text()).toBe(
      [
        "id,kind,name,sign,human,tags,place.town,place.country,parts.label,parts.sizes",
        'CL:0,CELL_SOURCE,"He said ""a, b""\r\nand left",-1,,a|b\\|c|d\\\\e,北京,China,x|,1;2|',
        'CL:1,CELL_SOURCE,=1+1,1,false,,"",tab\there,,',
        "",
      ].join("\r\n"),
    );
  });

  it.each([
    [undefined, "text/csv"],
    ["*/*", "text/csv"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/csv"],
    ["text/*", "text/csv"],
    ["text/tab-separated-values", "text/tab-separated-values"],
    ["text/csv;q=0.5, text/tab-separated-values", "text/tab-separated-values"],
    ["application/x-ndjson, */*", "application/x-ndjson"],
    ["text/*, text/csv;q=0", "text/tab-separated-values"],
  ])("without an ending is what Accept %j likes best: %s", async (accept, type) => {
    const response = await fetch(`${server.url}/tables/things`, { headers: accept === undefined ? {} : { accept } });
    expect([response.status, response.headers.get("content-type")?.split(";", 1)[0], response.headers.get("vary")]).toEqual([
      200,
      type,
      "Accept, accept-encoding",
    ]);
    await response.text();
  });

  it("is 406 where Accept takes none of its forms, and itself where the address names one", async () => {
    const accept = "application/json";
    const refused = await fetch(`${server.url}/tables/things`, { headers: { accept } });
    expect([refused.status, await refused.json()]).toMatchObject([
      406,
      { errors: [{ message: expect.stringContaining("text/csv (.csv)"), extensions: { code: "BAD_REQUEST" } }] },
    ]);
    for (const path of ["things.csv", "things?format=csv"]) expect((await fetch(`${server.url}/tables/${path}`, { headers: { accept } })).status).toBe(200);
  });

  it("is TSV with tabs and line feeds", async () => {
    const response = await table("things.tsv?filter.ids=CL:1");
    expect(response.headers.get("content-type")).toBe("text/tab-separated-values; charset=utf-8; header=present");
    expect(await response.text()).toBe(
      'id\tkind\tname\tsign\thuman\ttags\tplace.town\tplace.country\tparts.label\tparts.sizes\nCL:1\tCELL_SOURCE\t=1+1\t1\tfalse\t\t""\t"tab\there"\t\t\n',
    );
  });

  it("is NDJSON with each node as the API answers it", async () => {
    const response = await table("things.ndjson?filter.ids=CL:0&lang=zh");
    expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
    expect(JSON.parse(await response.text())).toEqual({
      id: "CL:0",
      kind: "CELL_SOURCE",
      name: "名CL:0",
      sign: -1,
      human: null,
      tags: ["a", "b|c", "d\\e"],
      place: { town: "北京", country: "China" },
      parts: {
        nodes: [
          { label: "x", sizes: [1, 2] },
          { label: null, sizes: [] },
        ],
      },
    });
  });

  it("takes its format from the address or from `format`, and is CSV otherwise", async () => {
    expect((await table("things?format=ndjson&first=1")).headers.get("content-type")).toMatch(/ndjson/);
    expect((await table("things?first=1")).headers.get("content-type")).toMatch(/csv/);
  });

  it("has all rows of all pages, in the connection's order, or as many as are wanted", async () => {
    expect((await rowsOf("things.csv?filter.kinds=outcome")).slice(1).map((row) => row.split(",")[0])).toEqual(
      Array.from({ length: 250 }, (_, index) => `HP:${index}`),
    );
    expect(await rowsOf("things.csv?filter.kinds=outcome&first=101")).toHaveLength(102);
    expect((await table("things.csv?filter.kinds=outcome&first=101")).headers.get("x-total-count")).toBe("101");
    expect(await rowsOf("things.csv?first=0")).toEqual(["id,kind,name,sign,human,tags,place.town,place.country,parts.label,parts.sizes"]);
    expect(await rowsOf("things.csv?filter.ids=X:1")).toHaveLength(1);
  });

  it("answers HEAD with the same headers and no body", async () => {
    const response = await fetch(`${server.url}/tables/things.csv`, { method: "HEAD" });
    expect([response.status, response.headers.get("x-total-count"), await response.text()]).toEqual([200, "252", ""]);
  });

  it.each([
    ["commas", "filter.ids=CL:1,HP:3"],
    ["commas and spaces", "filter.ids=CL:1,%20HP:3"],
    ["a repeated parameter", "filter.ids=CL:1&filter.ids=HP:3"],
    ["JSON of the list", 'filter.ids=["CL:1","HP:3"]'],
    ["JSON of the filter", 'filter={"ids":["CL:1","HP:3"]}'],
    ["empty parameters beside it", "filter.ids=CL:1,HP:3&filter.text=&filter.human=&first=&format=&lang="],
    ["enums in lower case and with hyphens", "filter.ids=CL:1,HP:3&filter.kinds=cell-source,Outcome&orderBy=name"],
    ["numbers and truth values", "filter.ids=CL:1,HP:3&filter.sign.from=-1&filter.least=0.5&filter.human=True"],
  ])("takes lists and filters by %s", async (_how, query) => {
    expect((await rowsOf(`things.csv?${query}`)).slice(1).map((row) => row.split(",")[0])).toEqual(["CL:1", "HP:3"]);
  });

  it.each<[string, string, number, string, string | undefined]>([
    ["an unknown table", "nothing.csv", 404, "NOT_FOUND", undefined],
    ["an unknown ending", "things.xlsx", 404, "NOT_FOUND", undefined],
    ["an ending that objects have", "things.constructor", 404, "NOT_FOUND", undefined],
    ["an unknown format", "things?format=xlsx", 400, "BAD_ARGUMENT", "things.format"],
    ["two formats", "things.csv?format=tsv", 400, "BAD_ARGUMENT", "things.format"],
    ["an unknown parameter", "things.csv?color=red", 400, "BAD_ARGUMENT", "things.color"],
    ["an unknown field of a filter", "things.csv?filter.color=red", 400, "BAD_ARGUMENT", "things.filter.color"],
    ["a field of what has none", "things.csv?orderBy.name=1", 400, "BAD_ARGUMENT", "things.orderBy.name"],
    ["a prototype", "things.csv?filter.__proto__=1", 400, "BAD_ARGUMENT", "things.filter.__proto__"],
    ["pages, which a table has not", "things.csv?after=x", 400, "BAD_ARGUMENT", "things.after"],
    ["an unknown enum value", "things.csv?filter.kinds=DRAGON", 400, "BAD_ARGUMENT", "things.filter.kinds.0"],
    ["a word for a number", "things.csv?filter.sign.from=low", 400, "BAD_ARGUMENT", "things.filter.sign.from"],
    ["a broken number", "things.csv?filter.sign.from=1.5", 400, "BAD_ARGUMENT", "things.filter.sign.from"],
    ["a word for a truth value", "things.csv?filter.human=perhaps", 400, "BAD_ARGUMENT", "things.filter.human"],
    ["a text for a filter", "things.csv?filter=human", 400, "BAD_ARGUMENT", "things.filter"],
    ["JSON with an unknown field", 'things.csv?filter={"color":1}', 400, "BAD_ARGUMENT", "things.filter"],
    ["one value given twice", "things.csv?orderBy=NAME&orderBy=SIGN", 400, "BAD_ARGUMENT", "things.orderBy"],
    ["a filter given twice", "things.csv?filter={}&filter.human=true", 400, "BAD_ARGUMENT", "things.filter.human"],
    ["a negative number of rows", "things.csv?first=-1", 400, "BAD_ARGUMENT", "things.first"],
    ["a language that is not spoken", "things.csv?lang=fr", 400, "BAD_ARGUMENT", "things.lang"],
    ["a missing parameter", "needy.csv", 400, "BAD_ARGUMENT", "needy.from"],
  ])("refuses %s", async (_what, path, status, code, argument) => {
    expect(await errorOf(path)).toMatchObject({ status, code, ...(argument && { argument }) });
  });

  it("names the parameters that it knows", async () => {
    expect((await errorOf("things.csv?color=red")).message).toContain(
      "lang, filter.ids, filter.kinds, filter.human, filter.sign.from, filter.sign.to, filter.least, filter.text, orderBy, first, format",
    );
  });

  it("is listed with its parameters and columns", async () => {
    const { tables } = (await (await fetch(`${server.url}/tables`)).json()) as { tables: { name: string; columns: string[] }[] };
    expect(tables.map(({ name }) => name)).toEqual(["needy", "things"]);
    expect(tables[1]?.columns).toContain("place.town");
  });
});

describe("a table that fails", () => {
  it("is an error in JSON when its first page fails", async () => {
    const failing = await stubServer(stubSchema(things, { failAfterPages: 0 }));
    const response = await fetch(`${failing.url}/tables/things.csv`);
    expect(response.status).toBe(503);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
    await failing.stop();
  });

  it("is cut, and does not look complete, when a later page fails", async () => {
    const failing = await stubServer(stubSchema(things, { failAfterPages: 2 }));
    const response = await fetch(`${failing.url}/tables/things.csv`);
    expect(response.headers.get("x-total-count")).toBe("252");
    await expect(response.text()).rejects.toThrow();
    await failing.stop();
  });

  it("stops asking when the client goes away, and waits while it does not read", async () => {
    const wide = "w".repeat(20_000);
    let asked = 0;
    const schema = stubSchema(Array.from({ length: 5_000 }, (_, index) => ({ ...plain, id: `HP:${index}`, tags: [wide] })));
    const list = schema.getQueryType()?.getFields().things as { resolve: (...parts: unknown[]) => unknown };
    const resolve = list.resolve;
    list.resolve = (...parts) => {
      asked++;
      return resolve(...parts);
    };
    const slow = await stubServer(schema);
    const socket = connect(slow.port, "127.0.0.1", () => socket.write("GET /tables/things.csv HTTP/1.1\r\nHost: a\r\n\r\n"));
    await new Promise((done) => socket.once("readable", done));
    await new Promise((done) => setTimeout(done, 500));
    const whileWaiting = asked;
    expect(whileWaiting).toBeLessThan(10);
    socket.destroy();
    await new Promise((done) => setTimeout(done, 300));
    expect(asked).toBeLessThanOrEqual(whileWaiting + 1);
    await slow.stop();
  });
});
