import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { buildSearchIndex } from "../../src/domain/search/build-search-index.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { readSearchables } from "../../src/domain/search/read-searchables.js";
import { describeEngines } from "../contract/describe-engines.js";
import { patienceFor } from "../patience.js";
import { cutRelease, writeRelease } from "../release/cut-release.js";
import { shareStore } from "../release/share-store.js";
import { searchQueries } from "./search-queries.js";
import { releaseFolder, type ServedRelease, shareRelease } from "./serve-release.js";

const table = Object.entries(searchQueries).flatMap(([group, queries]) => queries.map(([text, first]) => ({ group, text, first })));
const longest = 200;

/** What the first engine of a run answered to a text: all others must answer the same. */
const answers = new Map<string, string>();

describeEngines("search", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(engine);
  });
  afterAll(() => served.stop());

  const hitsOf = async (text: string, args = "") => {
    const { data, errors } = await served.ask(
      `query($text: String!) { search(text: $text${args}) { totalCount edges { score matched { text field } node { id __typename } } aggregations { kind { value count } } } }`,
      { text },
    );
    expect(errors, text).toBeUndefined();
    return data.search;
  };
  const idsOf = async (text: string, args = "") => (await hitsOf(text, args)).edges.map((edge: { node: { id: string } }) => edge.node.id) as string[];

  it.each(table)("$group: $text", async ({ text, first }) => {
    const hits = await hitsOf(text);
    expect(hits.edges[0]?.node.id).toBe(first);
    const answer = JSON.stringify(hits);
    expect(answer).toBe(answers.get(text) ?? answer);
    answers.set(text, answer);
  });

  it("finds the same whatever stands between words, and in whatever form letters are written", async () => {
    for (const same of [
      ["child pugh", "Child-Pugh", "CHILD PUGH", "child_pugh", "ｃｈｉｌｄ　ｐｕｇｈ"],
      ["IL10", "IL-10", "il 10"],
      ["TGF-β1", "tgf beta1", "TGF-BETA1"],
      ["腹水", "「腹水」", " 腹水 "],
      ["MSC", "MSCs", "ＭＳＣ"],
    ])
      for (const text of same) expect(await idsOf(text), text).toEqual(await idsOf(same[0] as string));
  });

  it("finds nothing by markup", async () => {
    for (const text of ['"><img src=x onerror=alert(1)>', '"><img src=x', "<script>alert(1)</script>", "<b>ascites</b>"])
      expect(await idsOf(text), text).toEqual([]);
    expect(await idsOf("p < ascites")).toContain("HP:0001541");
  });

  it("takes a word of two letters as a whole: EV is no serious adverse event, and EVs are several", async () => {
    for (const text of ["EV", "EVs"]) {
      const ids = await idsOf(text);
      expect(ids[0]).toBe("MSCKG:msc-ev");
      expect(ids).not.toContain("MSCKG:ae-serious");
    }
  });

  it("names every outcome and complaint of a question among the first five", async () => {
    const first = async (text: string) => (await idsOf(text, ", first: 5")) as string[];
    expect(await first("do stem cells from the umbilical cord help with ascites")).toContain("HP:0001541");
    expect(await first("脐带干细胞对腹水有效吗")).toContain("HP:0001541");
    expect(await first("does MSC therapy lower MELD")).toContain("MSCKG:meld");
  });

  it("says how much is known of what it finds", async () => {
    const { data } = await served.ask(
      `{ search(text: "MELD") { edges { claimCount studyCount node { __typename ... on Entity { claims(first: 0) { totalCount } studies(first: 0) { totalCount } } ... on Study { claims(first: 0) { totalCount } } } } } }`,
    );
    const [meld, ...others] = data.search.edges;
    expect(meld.claimCount).toBeGreaterThan(5);
    for (const { claimCount, node } of data.search.edges) expect(claimCount).toBe(node.claims.totalCount);
    expect(meld.studyCount).toBeGreaterThan(5);
    for (const { studyCount, node } of others) if (node.__typename === "Study") expect(studyCount).toBe(1);
  });

  describe("text filters", () => {
    const counts = async (list: string, texts: readonly string[]) => {
      const { data, errors } = await served.ask(
        `{ ${texts.map((text, index) => `a${index}: ${list}(filter: { text: ${JSON.stringify(text)} }) { totalCount }`).join(" ")} }`,
      );
      expect(errors).toBeUndefined();
      return texts.map((_, index) => Number(data[`a${index}`].totalCount));
    };

    it.each([
      ["claims", ["UC-MSC", "UC\u2011MSC", "UC – MSC", "UC MSC", "uc−msc"]],
      ["claims", ["TGF-β", "TGF-beta", "TGF β", "TGFβ", "ＴＧＦ－β"]],
      ["claims", ["Child-Pugh", "Child–Pugh", "child pugh"]],
      ["claims", ["脐带", "臍帶"]],
      ["claims", ["肝纤维化", "肝纖維化", "肝 纤维化"]],
      ["studies", ["UC-MSC", "UC\u2013MSC", "UC MSC"]],
      ["studies", ["NCT01875081", "NCT:NCT01875081"]],
      ["entities", ["TGF-β1", "TGF beta 1", "tgfβ1"]],
      ["entities", ["臍帶", "脐带"]],
    ] as const)("of %s find the same by %j", async (list, texts) => {
      const [first, ...others] = await counts(list, texts);
      expect(first).toBeGreaterThan(0);
      expect(others).toEqual(others.map(() => first));
    });

    it("search no ids as words, and find nothing by signs alone", async () => {
      const [all] = await counts("entities", ["a"]);
      const [msckg, route, mesh, sign] = await counts("entities", ["MSCKG", "route-ha", "MESH", "%"]);
      expect([msckg, route, mesh, sign]).toEqual([0, 0, 0, 0]);
      expect(all).toBeGreaterThan(300);
      expect(await counts("claims", ["CLM", "-"])).toEqual([0, 0]);
      expect(await counts("studies", ["--"])).toEqual([0]);
    });

    it("name the fields that they search", async () => {
      const { data } = await served.ask(
        `{ ${["EntityFilter", "ClaimFilter", "StudyFilter"].map((name) => `${name}: __type(name: "${name}") { inputFields { name description } }`).join(" ")} }`,
      );
      const descriptionOf = (name: string) => data[name].inputFields.find((field: { name: string }) => field.name === "text").description;
      expect(descriptionOf("EntityFilter")).toMatch(/names, synonyms, ontology label or description/);
      expect(descriptionOf("ClaimFilter")).toMatch(/the statement, .* or the context/);
      expect(descriptionOf("StudyFilter")).toMatch(/title, .*PMID, PMCID or DOI/);
    });
  });

  it("says which text matched, in its language", async () => {
    const matched = async (text: string) => (await hitsOf(text)).edges[0].matched;
    expect(await matched("脐带间充质干细胞")).toEqual({ text: "脐带间充质干细胞", field: "NAME" });
    expect(await matched("hUC-MSC")).toEqual({ text: "hUC-MSC", field: "SYNONYM" });
    expect(await matched("QOL")).toEqual({ text: "quality of life", field: "ABBREVIATION" });
    expect(await matched("gyh")).toEqual({ text: "肝硬化", field: "PINYIN" });
    expect(await matched("HP:0002480")).toEqual({ text: "HP:0002480", field: "CROSS_REFERENCE" });
    expect(await matched("PMC4651286")).toEqual({ text: "PMCID:PMC4651286", field: "IDENTIFIER" });
    expect(await matched("REVIVE")).toMatchObject({ field: "TITLE" });
  });

  it("puts higher scores first, and ties by id", async () => {
    for (const text of ["liver", "MSC", "肝", "cord", "NCT0"]) {
      const edges = (await hitsOf(text, ", first: 100")).edges as { score: number; node: { id: string } }[];
      const sorted = [...edges].sort((one, other) => other.score - one.score || (one.node.id < other.node.id ? -1 : 1));
      expect(edges).toEqual(sorted);
    }
  });

  it("pages to the end: each hit once, as many as it counts", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data } = await served.ask(
        'query($after: String) { search(text: "liver", first: 50, after: $after) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
        { after },
      );
      const { nodes, edges, pageInfo, totalCount } = data.search;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.startCursor).toBe(edges[0].cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      total = totalCount;
    } while (after);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThan(100);
  });

  it("refuses a cursor of another text", async () => {
    const { data } = await served.ask('{ search(text: "liver", first: 1) { pageInfo { endCursor } } }');
    const refused = await served.ask('query($after: String) { search(text: "lung", after: $after) { totalCount } }', { after: data.search.pageInfo.endCursor });
    expect(refused.errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });

  it("counts kinds over all hits, studies under Study, and keeps to the kinds asked for", async () => {
    const all = await hitsOf("cirrhosis", ", first: 1");
    const counts = Object.fromEntries(all.aggregations.kind.map(({ value, count }: { value: string; count: number }) => [value, count]));
    expect(Object.values<number>(counts).reduce((sum, count) => sum + count, 0)).toBe(all.totalCount);
    expect(counts.STUDY).toBeGreaterThan(50);
    const diseases = await hitsOf("cirrhosis", ", kinds: [DISEASE]");
    expect(diseases.aggregations.kind).toEqual([{ value: "DISEASE", count: counts.DISEASE }]);
    expect(diseases.edges.every(({ node }: { node: { __typename: string } }) => node.__typename === "Disease")).toBe(true);
    expect(diseases.totalCount).toBe(counts.DISEASE);
    expect((await hitsOf("cirrhosis", ", kinds: []")).totalCount).toBe(0);
  });

  it("takes null for an argument that is left out", async () => {
    expect(await idsOf("ascites", ", kinds: null, first: null, after: null")).toEqual(await idsOf("ascites"));
  });

  it("answers what is selected below its hits in one trip for entities and one for studies", async () => {
    const below = "... on Entity { name(lang: ZH) studies(first: 1) { totalCount } } ... on Study { title results(first: 1) { totalCount } }";
    const both = await served.ask(`{ search(text: "cirrhosis", first: 20) { nodes { id __typename ${below} } } }`);
    expect(both.trips).toBe(2);
    expect(both.data.search.nodes.some((node: { title?: string }) => node.title)).toBe(true);
    expect(both.data.search.nodes[0]).toMatchObject({ id: "MONDO:0005155", name: "肝硬化" });
    expect((await served.ask(`{ search(text: "脐带") { edges { node { ${below} } } } }`)).trips).toBe(1);
    expect((await served.ask('{ search(text: "MSC") { totalCount edges { score } aggregations { kind { count } } } }')).trips).toBe(0);
  });

  it("tells lists apart that nodes and edges select under one name", async () => {
    const { data } = await served.ask(
      '{ search(text: "MSC", first: 1) { nodes { ... on Entity { studies(first: 1) { nodes { id } } } } edges { node { ... on Entity { studies(first: 2) { nodes { id } } } } } } }',
    );
    expect(data.search.nodes[0].studies.nodes).toHaveLength(1);
    expect(data.search.edges[0].node.studies.nodes).toHaveLength(2);
  });

  it.each([
    ["nothing but signs", "--- ::: ///"],
    ["a pattern", ".*+?^$()|[]{}\\"],
    ["Cypher", "'}) DETACH DELETE node //"],
    ["names of every object", "constructor"],
    ["the same, hidden", "__proto__"],
    ["pictures", "🧬🫀"],
    ["another script", "печень مَنَعَ"],
    ["one word without end", "a".repeat(longest)],
    ["Chinese without end", "肝".repeat(longest)],
    ["words without end", "hepatik mesenkimal zqxw ".repeat(20).slice(0, longest)],
    ["an address of nothing", "https://"],
    ["an unknown DOI", "10.1186/s13287-999"],
  ])("answers %s", async (_, text) => {
    const patience = await patienceFor(2_000);
    const started = performance.now();
    const { totalCount, edges } = await hitsOf(text);
    expect(edges.length).toBe(Math.min(totalCount, 10));
    expect(performance.now() - started).toBeLessThan(patience);
  });

  it.each([
    ["an empty text", ""],
    ["blanks", "   "],
    ["a text that is too long", "a".repeat(longest + 1)],
    ["a control character", "asc\u0000ites"],
    ["half a pair", "\ud83e"],
  ])("refuses %s", async (_, text) => {
    const { status, errors } = await served.ask("query($text: String!) { search(text: $text) { totalCount } }", { text });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_ARGUMENT", argument: "search.text" });
  });

  it("refuses a page that is too large", async () => {
    const { status, errors } = await served.ask('{ search(text: "liver", first: 101) { totalCount } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, "BAD_ARGUMENT"]);
  });

  describe("suggestions for an unknown id", () => {
    const suggestionsOf = async (query: string) => {
      const { data, extensions, errors } = await served.ask(query);
      expect(errors).toBeUndefined();
      expect(Object.values(data).every((answer) => answer === null)).toBe(true);
      return extensions.suggestions as { path: string[]; id: string; nearest: { id: string; kind: string; name: string; nameZh: string | null }[] }[];
    };

    it.each([
      ["entity", "CL:000256", "CL:0002569"],
      ["entity", "MSCKG:mled", "MSCKG:meld"],
      ["entity", "HP:1541", "HP:0001541"],
      ["entity", "MSCGK:meld", "MSCKG:meld"],
      ["entity", "MSCKG:portal-hypertension", "MONDO:0005080"],
      ["entity", "MSCKG:ascites", "HP:0001541"],
      ["entity", "PMID:27339398", "PMID:27339398"],
      ["node", "CLM:177", "CLM:0177"],
      ["node", "HP:0001514", "HP:0001541"],
      ["cellSource", "MSCKG:umbilical-cord-msc", "CL:0002569"],
      ["cellSource", "CL:0000182", "CL:0000182"],
      ["measure", "MSCKG:medl", "MSCKG:meld"],
      ["study", "PMID:27339399", "PMID:27339398"],
      ["study", "NCT:NCT01875082", "NCT:NCT01875081"],
      ["claim", "CLM:O177", "CLM:0177"],
      ["association", "ASSOC:CL:0002569~MSCKG:albumn", "ASSOC:CL:0002569~MSCKG:albumin"],
      ["association", "ASSOC:MSCKG:albumin~CL:0002569", "ASSOC:CL:0002569~MSCKG:albumin"],
    ])("%s %s: %s", async (root, id, nearest) => {
      const [suggestion, ...others] = await suggestionsOf(`{ ${root}(id: "${id}") { id } }`);
      expect(others).toEqual([]);
      expect(suggestion).toMatchObject({ path: [root], id });
      expect(suggestion?.nearest[0]?.id).toBe(nearest);
      expect(suggestion?.nearest.length).toBeLessThanOrEqual(5);
      const answer = JSON.stringify(suggestion);
      expect(answer).toBe(answers.get(`${root} ${id}`) ?? answer);
      answers.set(`${root} ${id}`, answer);
    });

    it("name what they suggest, in both languages", async () => {
      const [entity, association] = await suggestionsOf('{ entity(id: "MSCKG:mled") { id } association(id: "ASSOC:CL:0002569~MSCKG:albumn") { id } }');
      expect(entity?.nearest[0]).toEqual({ id: "MSCKG:meld", kind: "Measure", name: "MELD score", nameZh: "终末期肝病模型评分" });
      expect(association?.nearest[0]).toMatchObject({ name: "umbilical cord MSC → serum albumin", nameZh: "脐带间充质干细胞 → 血清白蛋白" });
    });

    it("stand under the name that the document gives the root", async () => {
      expect((await suggestionsOf('{ mine: entity(id: "MSCKG:mled") { id } other: node(id: "XX:qqqqqqqq") { id } }')).map(({ path }) => path)).toEqual([
        ["mine"],
        ["other"],
      ]);
    });

    it.each([
      ['claims(filter: { entities: ["MSCKG:mled"] }) { totalCount }', "claims.filter.entities.0", "MSCKG:meld"],
      ['studies(filter: { cellSources: ["CL:000256"] }) { totalCount }', "studies.filter.cellSources.0", "CL:0002569"],
      ['results(filter: { studies: ["PMID:2733939"] }) { totalCount }', "results.filter.studies.0", "PMID:27339398"],
      ['contradictions(filter: { objects: ["MSCKG:mled"] }) { totalCount }', "contradictions.filter.objects.0", "MSCKG:meld"],
      ['pathways(from: ["CL:000256"], to: ["HP:0001541"]) { totalCount }', "pathways.from.0", "CL:0002569"],
      ['subgraph(around: ["MSCKG:mled"]) { totalNodes }', "subgraph.around.0", "MSCKG:meld"],
      ['compare(ids: ["CL:0002569", "CL:000256"]) { kind }', "compare.ids.1", "CL:0002569"],
      ['pool(measure: "MSCKG:mled") { __typename }', "pool.measure", "MSCKG:meld"],
      ['pool(measure: "MSCKG:meld", without: ["PMID:2733939"]) { __typename }', "pool.without.0", "PMID:27339398"],
    ])("stand in the refusal too: %s", async (root, argument, nearest) => {
      const { status, errors, extensions } = await served.ask(`{ ${root} }`);
      expect([status, errors?.length]).toEqual([400, 1]);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "UNKNOWN_ID", argument, nearest: expect.arrayContaining([nearest]) });
      expect(errors?.[0]?.message).toContain(nearest);
      expect(extensions.suggestions).toHaveLength(1);
    });

    it("stand in the refusal of a table", async () => {
      const table = await fetch(`${served.url}/tables/studies.csv?filter.cellSources=CL:000256`);
      expect([table.status, await table.text()]).toEqual([400, expect.stringContaining("CL:0002569")]);
    });

    it("are absent where everything was found, and bounded where nothing was", async () => {
      expect((await served.ask('{ entity(id: "MSCKG:meld") { id } }')).extensions).not.toHaveProperty("suggestions");
      const many = Array.from({ length: 60 }, (_, index) => `a${index}: entity(id: "MSCKG:portal-hypertnsion") { id }`).join(" ");
      expect((await suggestionsOf(`{ ${many} }`)).length).toBe(10);
    });
  });
});

describeEngines("a search index", (engine) => {
  it("finds everything by each of its names, synonyms, identifiers and titles, typing errors or not", async () => {
    const store = await shareStore(engine);
    try {
      const index = await buildSearchIndex(store);
      const things = await readSearchables(store);
      const labels = things.flatMap(({ id, labels }) => labels.map(({ text }) => ({ id, text })));
      const find = async (text: string) => (await index.search({ text, skip: 0, limit: 5 })).hits;
      const lost: string[] = [];
      for (const { id, text } of labels) {
        const hits = await find(text);
        if (hits.find((hit) => hit.id === id)?.score !== hits[0]?.score && Math.floor(hits.find((hit) => hit.id === id)?.score ?? 0) < 4) lost.push(text);
      }
      expect(lost).toEqual([]);
      const typed = things
        .filter(({ kind }) => kind !== "Study")
        .flatMap(({ id, name, nameZh }) => [
          ...(/^[a-z -]{8,}$/i.test(name) ? [{ id, text: name.replace(/([a-z])([a-z])([a-z]{3})\b/i, "$2$1$3") }] : []),
          ...(/^\p{Script=Han}{4,}$/u.test(nameZh ?? "") ? [{ id, text: `${nameZh?.slice(0, 2)}甲${nameZh?.slice(3)}` }] : []),
        ]);
      const missed: string[] = [];
      for (const { id, text } of typed) if ((await find(text))[0]?.id !== id) missed.push(text);
      expect(typed.length).toBeGreaterThan(300);
      expect(missed.length / typed.length, missed.join("\n")).toBeLessThan(0.03);
    } finally {
      await store.close();
    }
  });
});

describeEngines("a search index that is kept", (engine) => {
  it("follows the release, and those who write", { timeout: 120_000 }, async () => {
    const store = await engine.open();
    try {
      const hashNow = async () => (await currentRelease(store))?.contentHash as string;
      await loadRelease(store, await writeRelease(await cutRelease()));
      const kept = keepSearchIndex(store);
      const find = async (text: string, release?: string) =>
        (await kept.search({ text, skip: 0, limit: 5, ...(release && { release }) })).hits.map(({ id }) => id);
      const small = await hashNow();
      expect(await find("MSCKG:meld", small)).toEqual([]);
      expect((await find("脐带间充质干细胞", small))[0]).toBe("CL:0002569");
      await loadRelease(store, releaseFolder);
      const whole = await hashNow();
      expect(await find("MSCKG:meld", small)).toEqual([]);
      expect((await find("MSCKG:meld", whole))[0]).toBe("MSCKG:meld");
      await loadRelease(store, await writeRelease(await cutRelease()));
      expect((await find("MSCKG:meld", whole))[0]).toBe("MSCKG:meld");
      await kept.refresh();
      expect(await find("MSCKG:meld")).toEqual([]);
      expect(await find("MSCKG:meld", small)).toEqual([]);
      expect(await Promise.all(["a hash that nobody has", "a hash that nobody has"].map((release) => find("MSCKG:meld", release)))).toEqual([[], []]);
    } finally {
      await store.close();
    }
  });
});
