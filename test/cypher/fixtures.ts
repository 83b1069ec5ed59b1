import { fileURLToPath } from "node:url";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import type { Store, Value } from "../../src/graph/store.js";
import { type Label, nodeShapes, type Properties, type PropertyType, relationshipShapes } from "../../src/model/graph-shape.js";

/** A graph on which every file of `cypher/` is run. */
export interface Fixture {
  readonly name: string;
  put(store: Store): Promise<void>;
}

type Record = Readonly<globalThis.Record<string, Value>>;
type Node = readonly [label: Label, properties: Record];
type Link = readonly [type: string, from: readonly [Label, string], to: readonly [Label, string], properties?: Record];

/** The five graphs: the curated release, and four that queries written on it alone would not survive. */
export const fixtures: readonly Fixture[] = [
  { name: "the curated release", put: async (store) => void (await loadRelease(store, fileURLToPath(new URL("../../data", import.meta.url)))) },
  { name: "an empty graph", put: async () => undefined },
  { name: "one hop only: no relationship starts where another ends", put: (store) => put(store, ...oneHop()) },
  { name: "no optional property, and a step added by hand", put: (store) => put(store, ...small("required")) },
  { name: "parallel relationships, loops and cycles", put: (store) => put(store, ...looped()) },
];

const values: globalThis.Record<PropertyType, Value> = {
  text: "a cell",
  whole: 2,
  real: 0.5,
  truth: true,
  texts: ["b", "a"],
  wholes: [2, 1],
  reals: [0.5, 1.5],
};

/** The properties of a shape, with those that may be missing or without. */
function fill(shape: Properties, extent: "all" | "required"): Record {
  const kept = Object.entries(shape).filter(([name]) => extent === "all" || !name.endsWith("?"));
  return Object.fromEntries(kept.map(([name, type]) => [name.replace("?", ""), values[type]]));
}

/** Values that filters of the questions look at, so that something passes them. */
const telling: Partial<globalThis.Record<Label, Record>> = {
  Entity: { kind: "Mechanism" },
  Association: { subjectId: "MSCKG:a", objectId: "MSCKG:b" },
  Claim: { predicate: "promotes", polarity: "positive", sign: 1, evidenceLevel: "preclinical", species: ["human"], stages: ["decompensated"], causes: ["hbv"] },
  Study: { design: "rct", retraction: "not_found_in_list", stages: ["decompensated"], causes: ["hbv"], models: ["ccl4"] },
  Result: { stages: ["decompensated"], causes: ["hbv"], models: ["ccl4"] },
};

/** The evidence of a step: two claims, one study each. */
const evidence: Record = {
  claims: ["CLM:1", "CLM:2"],
  inheritedFrom: [],
  inverse: [],
  evidenceClaims: ["CLM:1", "CLM:2"],
  evidenceStudies: ["PMID:1", "PMID:2"],
  evidenceLevels: ["preclinical", "review"],
  evidenceHuman: [1, 0],
  evidenceSpecies: ["|human|", "|mouse|rat|"],
  evidencePopulation: ["|stage:decompensated|cause:hbv|", "|model:ccl4|"],
  evidenceRetracted: [0, 0],
};

function node(label: Label, id: string, extent: "all" | "required", more: Record = {}): Node {
  return [label, { ...fill(nodeShapes[label], extent), ...telling[label], id, ...more }];
}

function fillLink(type: string, properties: Properties, extent: "all" | "required", sign = 1): Record {
  return { ...fill(properties, extent), ...(type === "AFFECTS" && { ...evidence, sign }) };
}

function oneHop(): [Node[], Link[]] {
  const nodes: Node[] = [node("Entity", "MSCKG:a", "all"), node("Entity", "MSCKG:b", "all")];
  const links: Link[] = relationshipShapes.map(({ type, from, to, properties }, index) => {
    if (from === "Entity" && to === "Entity") return [type, [from, "MSCKG:a"], [to, "MSCKG:b"], fillLink(type, properties, "all")];
    nodes.push(node(from, `HOP:${index}.from`, "all"), node(to, `HOP:${index}.to`, "all"));
    return [type, [from, `HOP:${index}.from`], [to, `HOP:${index}.to`], fillLink(type, properties, "all")];
  });
  return [nodes, links];
}

/** One of everything, linked as the release links it: a acts on b, b on c, c on d; a is a kind of b, b of c. */
function small(extent: "all" | "required"): [Node[], Link[]] {
  const ids: readonly (readonly [Label, string])[] = [
    ["CrossReference", "UMLS:1"],
    ["RetiredIdentifier", "OLD:1"],
    ["Predicate", "promotes"],
    ["EvidenceLevel", "LEVEL:review"],
    ["Association", "ASSOC:MSCKG:a~MSCKG:b"],
    ["Claim", "CLM:1"],
    ["Claim", "CLM:2"],
    ["Study", "PMID:1"],
    ["Study", "PMID:2"],
    ["Cohort", "COHORT:1"],
    ["Publication", "PMID:3"],
    ["MeshTerm", "MESH:1"],
    ["RegisteredOutcome", "OUTCOME:1"],
    ["Result", "RES:1"],
    ["Arm", "RES:1.1"],
    ["Release", "RELEASE:1"],
  ];
  const nodes = ids.map(([label, id]) => node(label, id, extent));
  nodes.push(node("Entity", "MSCKG:a", extent, { kind: "CellSource" }));
  for (const letter of ["b", "c", "d"]) nodes.push(node("Entity", `MSCKG:${letter}`, extent));
  const first = new Map(nodes.map(([label, { id }]) => [label, id as string] as const).reverse());
  const links: Link[] = relationshipShapes
    .filter(({ from, to }) => from !== to)
    .map(({ type, from, to, properties }) => {
      const end = type === "OBJECT" ? "MSCKG:b" : to === "Entity" ? "MSCKG:a" : (first.get(to) as string);
      return [type, [from, first.get(from) as string], [to, end], fill(properties, extent)];
    });
  const affects = relationshipShapes.find(({ type }) => type === "AFFECTS")?.properties ?? {};
  for (const [from, to] of ["ab", "bc"]) {
    links.push(["AFFECTS", entity(from), entity(to), fillLink("AFFECTS", affects, "all")], ["PROMOTES", entity(from), entity(to), { claims: ["CLM:1"] }]);
    links.push(["SUBCLASS_OF", entity(from), entity(to), { claims: [] }]);
  }
  links.push(["AFFECTS", entity("c"), entity("d"), { sign: -1 }]);
  links.push(["STATES", ["Claim", "CLM:2"], ["Association", "ASSOC:MSCKG:a~MSCKG:b"]], ["RESTS_ON", ["Claim", "CLM:2"], ["Study", "PMID:2"], { position: 0 }]);
  links.push(["IN_COHORT", ["Study", "PMID:2"], ["Cohort", "COHORT:1"], { basis: "text" }]);
  return [nodes, links];
}

/** The small graph with every relationship twice, and from each node one of each fitting type to itself. */
function looped(): [Node[], Link[]] {
  const [nodes, links] = small("all");
  const loops = relationshipShapes
    .filter(({ from, to }) => from === to)
    .flatMap(({ type, from, properties }) =>
      nodes
        .filter(([label]) => label === from)
        .map(([label, { id }]): Link => [type, [label, id as string], [label, id as string], fillLink(type, properties, "all", -1)]),
    );
  const back: Link[] = ["ca", "db"].flatMap(([from = "", to = ""]): Link[] => [
    ["SUBCLASS_OF", entity(from), entity(to), { claims: [] }],
    ["AFFECTS", entity(from), entity(to), { sign: 1 }],
  ]);
  const again = links.map(([type, from, to, properties]): Link => [type, from, to, { ...properties, ...(type === "AFFECTS" && { sign: -1 }) }]);
  return [nodes, [...links, ...again, ...loops, ...back]];
}

function entity(letter = ""): readonly ["Entity", string] {
  return ["Entity", `MSCKG:${letter}`];
}

/** Writes a graph with the loader's statements. */
async function put(store: Store, nodes: readonly Node[], links: readonly Link[]): Promise<void> {
  await store.write(async (transaction) => {
    for (const [label, properties] of nodes) {
      const statement =
        label === "Entity"
          ? readStatement("release/create-entities", { KIND: properties.kind as string })
          : readStatement("release/create-nodes", { LABEL: label });
      await transaction.run(statement, { rows: [properties] });
    }
    for (const [type, [from, source], [to, target], properties = {}] of links) {
      await transaction.run(readStatement("release/create-relationships", { FROM: from, TYPE: type, TO: to }), { rows: [[source, target, properties]] });
    }
  });
}
