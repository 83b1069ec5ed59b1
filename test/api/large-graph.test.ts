import { afterAll, beforeAll, describe, expect, test } from "vitest";
import oracle from "../../data/expected-paths.json" with { type: "json" };
import { sample } from "../run/how-much.js";
import { type ServedRelease, serveStore, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface Shown {
  readonly id: string;
  readonly length: number;
  readonly confidence: number;
  readonly specificity: number;
  readonly opposesDirectEvidence: boolean;
  readonly steps: readonly { readonly confidence: number; readonly inheritedFrom: readonly unknown[] }[];
}

/** Confidence of the step that is shown least, as an order takes it. */
const leastOf = ({ steps }: Shown) => Math.round(Math.min(...steps.map(({ confidence }) => confidence)) * 1e4) / 1e4;

const large = 1_000_000;
const parts =
  "totalCount totalAtLeast stoppedBecause aggregations { netSign { value count } length { value count } } pageInfo { hasNextPage } nodes { id length netSign effect coherent confidence specificity text weakest { sign } }";
const asked = {
  "by length": "maxLength: 4, orderBy: LENGTH, first: 30",
  "up to one step": "maxLength: 1",
  "up to five steps": "maxLength: 5, first: 25",
  "through something": 'maxLength: 5, via: ["MSCKG:mech-antifibrotic"]',
  "through some kinds": "maxLength: 4, kinds: [MECHANISM, PROCESS, COMPLICATION]",
  "not inherited": "maxLength: 4, inherit: false",
  "two studies a step": "maxLength: 4, evidence: { minStudies: 2 }",
  "human alone": "maxLength: 4, evidence: { humanOnly: true }",
  "some levels, by length": "maxLength: 3, evidence: { levels: [CLINICAL_CONTROLLED, PRECLINICAL] }, orderBy: LENGTH, first: 100",
  "human alone, the two shortest, all counted": "maxLength: 4, evidence: { humanOnly: true }, orderBy: LENGTH, first: 2",
  "the count alone": "maxLength: 4, first: 0",
};

describe.each(engines.filter(({ name }) => name !== "grafeo file"))("a graph taken for a large one, on $name", ({ skip, ...engine }) => {
  // Neo4j plans each of these questions for a second or more.
  const pairs = sample("pairs of a large graph", oracle.pairs.slice(0, engine.name === "neo4j" ? 2 : 8), 1);

  let served: ServedRelease;
  const others: ServedRelease[] = [];
  beforeAll(async () => {
    if (skip) return;
    served = await shareRelease(engine);
    for (const meetsInTheMiddle of [true, false]) others.push(await serveStore(served.store, { affects: large, meetsInTheMiddle }));
  }, 120_000);
  afterAll(() => Promise.all([...others, ...(served ? [served] : [])].map((each) => each.stop())));

  test.skipIf(skip).each(pairs)("has the same pathways from $source_name to $target_name, from both ends and by halves", { timeout: 240_000 }, async (pair) => {
    for (const [name, more] of Object.entries(asked)) {
      const query = `query ($from: [ID!]!, $to: [ID!]!) { pathways(from: $from, to: $to, ${more}) { ${parts} } }`;
      const variables = { from: [pair.source], to: [pair.target] };
      const expected = await served.ask(query, variables);
      expect(expected.errors).toBeUndefined();
      for (const other of others) {
        const answer = await other.ask(query, variables);
        expect(answer.errors, name).toBeUndefined();
        expect(answer.data, name).toEqual(expected.data);
      }
    }
  });

  test.skipIf(skip)(
    "weighs steps anew under a filter: one that all evidence passes changes nothing, one that drops some never raises what is shown",
    async () => {
      const levels = "[CLINICAL_CONTROLLED, CLINICAL_UNCONTROLLED, PRECLINICAL, REVIEW, NARRATIVE, REGISTRY]";
      const ask = async (evidence: string) =>
        (
          await served.ask(
            `{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], maxLength: 4, first: 100, evidence: { ${evidence} }) { totalCount nodes { id confidence specificity opposesDirectEvidence steps { confidence } } } }`,
          )
        ).data.pathways;
      const all = await ask("");
      expect(await ask(`levels: ${levels}`)).toEqual(all);
      const human = await ask("humanOnly: true");
      expect(human.totalCount).toBeGreaterThan(0);
      expect(human.totalCount).toBeLessThan(all.totalCount);
      for (const { confidence } of [...all.nodes, ...human.nodes]) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      const least = human.nodes.filter(({ opposesDirectEvidence }: Shown) => !opposesDirectEvidence).map(leastOf);
      expect(least.slice(1)).toEqual(least.slice(1).sort((one: number, other: number) => other - one));
    },
  );

  test.skipIf(skip).each(["CONFIDENCE", "LENGTH"])(
    "several starts and ends have what their pairs have, in one order: %s",
    { timeout: 240_000 },
    async (orderBy) => {
      const [from, to] = [
        ["CL:0002569", "CL:0002540"],
        ["HP:0001541", "MSCKG:meld"],
      ];
      const page = `orderBy: ${orderBy}, first: 100) { totalCount nodes { id length confidence specificity opposesDirectEvidence steps { confidence inheritedFrom { id } } } }`;
      const found = async (starts: readonly string[], ends: readonly string[]) => {
        const { data, errors } = await served.ask(`query ($from: [ID!]!, $to: [ID!]!) { pathways(from: $from, to: $to, maxLength: 5, ${page} }`, {
          from: starts,
          to: ends,
        });
        expect(errors).toBeUndefined();
        return data.pathways as { totalCount: number; nodes: Shown[] };
      };
      const together = await found(from, to);
      const apart = [];
      for (const start of from) for (const end of to) apart.push(await found([start], [end]));
      expect(together.totalCount).toBe(apart.reduce((sum, { totalCount }) => sum + totalCount, 0));
      const ofPairs = apart.flatMap(({ nodes }) => nodes);
      const known = new Map(ofPairs.map((node) => [node.id, node]));
      for (const node of together.nodes) expect(known.get(node.id)).toEqual(node);
      const isDirect = ({ steps }: Shown) => steps.length === 1 && steps[0]?.inheritedFrom.length === 0;
      const keyOf = (pathway: Shown) =>
        orderBy === "LENGTH" ? pathway.length : (pathway.opposesDirectEvidence ? 10 : 0) - (isDirect(pathway) ? 5 : 0) - leastOf(pathway);
      const best = ofPairs.map(keyOf).sort((one, other) => one - other);
      expect(together.nodes.map(keyOf)).toEqual(best.slice(0, 100));
    },
  );

  test.skipIf(skip)("goes on behind a cursor, and says that it stopped before all were counted", { timeout: 120_000 }, async () => {
    for (const other of others) {
      const page = async (after: string | null) =>
        (
          await other.ask(
            'query ($after: String) { pathways(from: ["CL:0002569"], to: ["HP:0001541"], maxLength: 4, first: 7, after: $after) { pageInfo { endCursor hasNextPage } nodes { id } } }',
            { after },
          )
        ).data.pathways;
      const first = await page(null);
      const second = await page(first.pageInfo.endCursor);
      const { data } = await served.ask('{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], maxLength: 4, first: 14) { nodes { id } } }');
      expect([...first.nodes, ...second.nodes]).toEqual(data.pathways.nodes);
      const { data: bounded } = await other.ask(
        '{ pathways(from: ["CL:0000134", "CL:0002569", "CL:0002540"], to: ["HP:0001395", "HP:0001541", "MSCKG:meld", "MSCKG:albumin"], maxLength: 6, first: 3) { totalCount totalAtLeast stoppedBecause nodes { id } } }',
      );
      expect(bounded.pathways).toMatchObject({ totalCount: null, totalAtLeast: true, stoppedBecause: "TOO_MANY_TO_COUNT" });
      expect(bounded.pathways.nodes).toHaveLength(3);
    }
  });
});
