import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeEngines } from "../contract/describe-engines.js";
import { releaseFolder, type ServedRelease, shareRelease } from "./serve-release.js";

interface EntityRow {
  readonly id: string;
  readonly xrefs: readonly { readonly id: string; readonly relation: string }[];
}
interface StudyRow {
  readonly id: string;
  readonly doi?: string;
  readonly registration?: string;
}

const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(join(releaseFolder, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const entities = rowsOf<EntityRow>("entities.jsonl");
const studies = rowsOf<StudyRow>("studies.jsonl");
const related = entities.flatMap(({ id, xrefs }) => xrefs.filter(({ relation }) => relation === "related").map((reference) => [id, reference.id]));
const others = entities.flatMap(({ xrefs }) => xrefs.filter(({ relation }) => relation !== "related").map((reference) => reference.id));

describeEngines("identifiers", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(engine);
  }, 120_000);
  afterAll(() => served.stop());

  it("finds nothing by a cross-reference to what is only related, in any root that takes ids", async () => {
    const ids = [...new Set(related.map(([, id]) => id))].filter((id) => !others.includes(id ?? ""));
    const own = new Set(entities.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    const { data } = await served.ask(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) { id }
        cellSource(id: "UBERON:0002331") { id }
        route(id: "UBERON:0001193") { id }
        anatomy(id: "UBERON:0002331") { id }
        search(text: "GO:0016477") { nodes { id } }
      }`,
      { ids },
    );
    expect(data.nodes).toEqual(ids.map((id) => (own.has(id ?? "") ? { id } : null)));
    expect([data.cellSource, data.route, data.anatomy]).toEqual([null, null, { id: "UBERON:0002331" }]);
    expect(data.search.nodes).not.toContainEqual({ id: "MSCKG:mech-homing" });
    const { errors } = await served.ask('{ claims(filter: { entities: ["GO:0016477"] }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe("UNKNOWN_ID");
  });

  it("finds a study by its DOI in any case, wherever a study is named", async () => {
    const written = ["DOI:10.1002/14651858.CD015173", "doi:10.1186/SCRT459", "DOI:10.2147/tcrm.s157603"];
    const { data } = await served.ask(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) { id }
        study(id: "DOI:10.1002/14651858.CD015173") { id }
        node(id: "DOI:10.1002/14651858.CD015173") { id }
        ofOther: claims(filter: { studies: ["doi:10.2147/tcrm.s157603"] }) { totalCount }
        ofOwn: claims(filter: { studies: ["DOI:10.2147/TCRM.S157603"] }) { totalCount }
        results(filter: { studies: ["DOI:10.1186/SCRT459"] }) { totalCount }
        pool(measure: "MSCKG:meld", without: ["DOI:10.1186/SCRT459"]) { __typename }
      }`,
      { ids: written },
    );
    const found = ["DOI:10.1002/14651858.cd015173", "DOI:10.1186/scrt459", "DOI:10.2147/TCRM.S157603"].map((id) => ({ id }));
    expect(data.nodes).toEqual(found);
    expect([data.study, data.node]).toEqual([found[0], found[0]]);
    expect(data.ofOther.totalCount).toBe(data.ofOwn.totalCount);
    expect(data.ofOwn.totalCount).toBeGreaterThan(0);
    const table = await (await fetch(`${served.url}/tables/claims.csv?filter.studies=${encodeURIComponent(written[2] ?? "")}`)).text();
    expect(table.trimEnd().split("\n").length).toBe(data.ofOwn.totalCount + 1);
  });

  it("answers for a retired id with the current one as its id, so that a drawing joins its edges", async () => {
    const { data } = await served.ask(`{
      nodes(ids: ["HP:0002040", "MONDO:0001221"]) { id ... on Entity { replacedBy } }
      entity(id: "HP:0002040") { id replacedBy associations(first: 5) { nodes { subject { id } } } }
      subgraph(around: ["HP:0002040"], limit: 5) { nodes { id } edges { association { subject { id } object { id } } } }
    }`);
    const id = "MONDO:0001221";
    expect(data.nodes).toEqual([
      { id, replacedBy: id },
      { id, replacedBy: null },
    ]);
    expect(data.entity.id).toBe(id);
    expect(new Set(data.entity.associations.nodes.map((one: { subject: { id: string } }) => one.subject.id))).toEqual(new Set([id]));
    const drawn = new Set(data.subgraph.nodes.map((one: { id: string }) => one.id));
    for (const { association } of data.subgraph.edges) expect(drawn).toContain(association.subject.id);
    for (const { association } of data.subgraph.edges) expect(drawn).toContain(association.object.id);
  });

  it("finds a study by its registration in any register, with the prefix of the register and without, and lists it among its identifiers", async () => {
    const registered = studies.filter(({ registration }) => registration && !registration.startsWith("NCT"));
    expect(registered.length).toBeGreaterThan(5);
    for (const { id, registration = "" } of registered) {
      const { data } = await served.ask("query ($id: ID!) { study(id: $id) { registration identifiers { id } } }", { id });
      const listed = data.study.identifiers.map((one: { id: string }) => one.id).find((one: string) => one.endsWith(registration.replace(/^EudraCT /, ":")));
      expect(listed, registration).toMatch(/^[A-Za-z]+:/);
      const ways = registration.includes(" ") ? [listed] : [listed, registration, registration.toLowerCase()];
      for (const way of ways) {
        const found = await served.ask("query ($id: ID!) { study(id: $id) { registration } node(id: $id) { id } }", { id: way });
        expect(found.data.study, way).toEqual({ registration });
        expect(found.data.node.id, way).toBe(id);
      }
    }
    const { data } = await served.ask(
      '{ chinese: study(id: "ChiCTR2100047550") { id } prospero: study(id: "PROSPERO:CRD42024517851") { id } us: study(id: "NCT01875081") { id } }',
    );
    expect(data).toEqual({ chinese: { id: "PMID:36703021" }, prospero: { id: "DOI:10.12449/JCH240822" }, us: { id: expect.any(String) } });
  });
});
