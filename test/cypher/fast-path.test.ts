import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceParameters } from "../../src/domain/evidence/evidence-filter.js";
import type { FragmentName } from "../../src/graph/plan/cypher-contract.js";
import type { Answer, NodeRow, Page, QueryNode, Selection } from "../../src/graph/plan/query-node.js";
import { readAnswer } from "../../src/graph/plan/read-answer.js";
import type { Parameters, Store } from "../../src/graph/store.js";
import type { FieldSource } from "../../src/graphql/execution/field-source.js";
import { associationList } from "../../src/graphql/execution/root-sources.js";
import { bySortedIds } from "../../src/graphql/fields/by-sorted-ids.js";
import { byTypedLinks } from "../../src/graphql/fields/by-typed-links.js";
import { engines } from "../contract/engines.js";
import { shareStore } from "../release/share-store.js";
import { sample, whole } from "../run/how-much.js";

/** A list that is answered by two files, from claims and from what was derived of them: which file for which parameters. */
interface TwoWays {
  readonly list: FragmentName;
  readonly faster: NonNullable<FieldSource["fastPath"]>;
  readonly parameters: Parameters;
  readonly select: Readonly<Record<string, Selection>>;
}

const ids: Selection = { properties: ["id"], children: [] };
const acting = ["causes", "contributes_to", "improves", "increases", "inhibits", "precedes", "promotes", "reduces"];
const filters: readonly Parameters[] = [
  { inherit: true },
  { inherit: false },
  { inherit: true, kinds: ["Outcome", "Complication"] },
  { inherit: true, minStudies: 3 },
  { inherit: true, predicates: acting, signs: [-1] },
  { inherit: false, predicates: acting, signs: [-1], minStudies: 2 },
  { inherit: true, predicates: ["limited_by", "predicts"] },
  { inherit: true, predicates: acting, signs: [1], minStudies: 2, kinds: ["CellSource", "Mechanism"] },
];
/** Both directions are the two others together: few filters show it. */
const filtersOf = (list: FragmentName) => (list === "fields/associations-around" ? filters.slice(2, 5) : filters);
const overClaims = [
  "fields/linked-from",
  "fields/linked-to",
  "fields/associations-from",
  "fields/associations-to",
  "fields/associations-around",
] as const satisfies readonly FragmentName[];
const typed = overClaims.flatMap((list) =>
  filtersOf(list).map(
    (filter): TwoWays => ({
      list,
      faster: byTypedLinks,
      parameters: { ...evidenceParameters(), kinds: null, predicates: null, signs: null, ...filter },
      select: { node: ids, association: ids, inheritedFrom: ids },
    }),
  ),
);
const listedBelow = (list: FragmentName, faster: FragmentName, parameters: Parameters): TwoWays => ({
  list,
  faster: bySortedIds(faster),
  parameters,
  select: { node: ids },
});
const ofEntity = [
  ...typed,
  listedBelow("fields/studies-of-entity", "fields/listed-studies-of-entity", {}),
  listedBelow("fields/claims-of-entity", "fields/listed-claims-of-entity", evidenceParameters()),
];
const ofAssociation = [
  listedBelow("fields/studies-of-association", "fields/listed-studies-of-association", evidenceParameters()),
  listedBelow("fields/claims-of-association", "fields/listed-claims-of-association", evidenceParameters()),
];
const ofClaim = [listedBelow("fields/studies-of-claim", "fields/listed-studies-of-claim", {})];

const nothing = (...names: string[]): Parameters => Object.fromEntries(names.map((name) => [name, null]));
/** Entities that are asked of at once: over claims, all of them need more memory than a small Neo4j gives one transaction. */
const together = 50;
const everything: Page = { skip: 0, limit: 10_000 };
const above: Readonly<Record<"entity" | "association" | "claim", Pick<QueryNode, "fragment" | "parameters">>> = {
  entity: { fragment: "entities/list-entities", parameters: { ...nothing("kinds", "ids", "categories", "desiredDirections", "text"), orderBy: "ID" } },
  association: {
    fragment: "evidence/list-associations",
    parameters: { ...evidenceParameters(), ...nothing("subjects", "objects", "subjectKinds", "objectKinds", "predicates", "signs") },
  },
  claim: {
    fragment: "evidence/list-claims",
    parameters: {
      ...evidenceParameters(),
      ...nothing("entities", "subjects", "objects", "subjectKinds", "objectKinds", "predicates", "polarities", "stances", "settings", "studies"),
      ...nothing("stages", "causes", "models", "seed", "sections", "text"),
    },
  },
};

/** On the embedded engine: asked of all entities at once, the longer way passes what a transaction of the test server may hold. That both engines answer each file alike is `statements.test.ts`. */
describe.each(engines.filter(({ name }) => name === "grafeo"))("what was derived answers as the claims do: $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    if (engine.skip) return;
    store = await shareStore(engine);
  }, 180_000);
  afterAll(() => store?.close());

  /** Of each entity the page of the list and its total, as text. */
  async function answers(root: keyof typeof above, fragment: FragmentName, { parameters, select }: TwoWays, page: Page): Promise<readonly string[]> {
    const below: QueryNode = { fragment, parameters, page, total: true, facets: [], select };
    const things: NodeRow[] = [];
    for (let skip = 0; things.length === skip; skip += together) {
      const read: Selection = { properties: ["id"], children: [{ key: "below", query: below }] };
      const want = { ...above[root], page: { skip, limit: together }, total: false, facets: [], select: { node: read } };
      things.push(...(await readAnswer(store, want, { timeout: 120_000 })).items.map(({ node }) => node as NodeRow));
    }
    return things.map(({ id, links }) => {
      const { items, total } = links.below as Answer;
      const shown = items.map((item) => Object.keys(select).map((variable) => item[variable]?.id ?? null));
      return JSON.stringify([id as string, total, shown]);
    });
  }

  const all = [
    ...ofEntity.map((ways) => ["entity", ways] as const),
    ...ofAssociation.map((ways) => ["association", ways] as const),
    ...ofClaim.map((ways) => ["claim", ways] as const),
  ].map(([root, ways]) => ({
    root,
    ways,
    name: `${ways.list} ${JSON.stringify(Object.fromEntries(Object.entries(ways.parameters).filter(([, value]) => value)))}`,
  }));

  const cases = sample("lists answered in two ways", all, 10, ({ ways }) => ways.list);
  const pages: readonly Page[] = [everything, { skip: 1, limit: 2, more: true }];

  test.skipIf(engine.skip).each(cases)("$name", { timeout: 240_000 }, async ({ root, ways, name }) => {
    const faster = ways.faster(ways.parameters, { list: ways.list, facets: false }) as FragmentName;
    expect(faster).toBeDefined();
    for (const page of whole ? pages : [pages[all.findIndex((each) => each.name === name) % pages.length] as Page]) {
      const expected = await answers(root, ways.list, ways, page);
      expect(expected.length).toBeGreaterThan(200);
      expect(expected.some((line) => !line.includes(",0,[]"))).toBe(true);
      expect(await answers(root, faster, ways, page)).toEqual(expected);
    }
  });

  test.skipIf(engine.skip).each([{}, { minStudies: 2 }, { minStudies: 3, subjectKinds: ["CellSource"] }, { objects: ["HP:0001541"] }])(
    "all associations, of %o",
    async (filter) => {
      const parameters = { ...above.association.parameters, ...filter };
      const list = (fragment: FragmentName): QueryNode => ({
        ...{ fragment, parameters, page: everything, total: true, facets: ["subjectKind", "objectKind"] },
        select: { node: { properties: ["id"], children: [] } },
      });
      const faster = associationList.fastPath?.(parameters, { list: "evidence/list-associations", facets: true });
      expect(faster).toBe("evidence/list-all-associations");
      const [one, other] = [await readAnswer(store, list("evidence/list-associations")), await readAnswer(store, list("evidence/list-all-associations"))];
      expect(one.total).toBeGreaterThan(5);
      expect([other.total, other.facets, other.items]).toEqual([one.total, one.facets, one.items]);
    },
  );

  test("filters that look at single claims are asked of the claims", () => {
    const ask = (filter: object) => byTypedLinks({ ...evidenceParameters(filter), inherit: true }, { list: "fields/linked-from", facets: false });
    expect(ask({})).toBe("fields/nearest-from");
    expect(ask({ minStudies: 2 })).toBe("fields/nearest-passing-from");
    for (const filter of [
      { levels: ["preclinical"] },
      { species: ["mouse"] },
      { stages: ["decompensated"] },
      { causes: ["hbv"] },
      { models: ["bile_duct_ligation"] },
      { humanOnly: true },
      { excludeRetracted: false },
    ]) {
      expect(ask(filter)).toBeUndefined();
      expect(bySortedIds("fields/listed-claims-of-entity")(evidenceParameters(filter), { list: "fields/claims-of-entity", facets: false })).toBeUndefined();
    }
    expect(bySortedIds("fields/listed-studies-of-entity")({}, { list: "fields/studies-of-entity", facets: true })).toBeUndefined();
  });
});
