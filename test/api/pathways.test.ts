import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface PathwayAnswer {
  readonly nodes: readonly string[];
  readonly net: number;
  readonly inherited_links: number;
}

const questions = readFileSync(new URL("../oracle/questions.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { id: string; kind: string; question_en: string; answer: readonly PathwayAnswer[] })
  .filter(({ kind }) => kind === "pathway");

const judged =
  "id netSign effect confidence specificity kindOfClaim opposesDirectEvidence opposedAt { id } nodes { id } steps { sign confidence inheritedFrom { id } }";

interface Shown {
  readonly id: string;
  readonly netSign: number;
  readonly effect: string;
  readonly confidence: number;
  readonly specificity: number;
  readonly kindOfClaim: string;
  readonly opposesDirectEvidence: boolean;
  readonly opposedAt: { readonly id: string } | null;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly { readonly sign: number; readonly confidence: number; readonly inheritedFrom: readonly { readonly id: string }[] }[];
  readonly twoFaces?: Shown | null;
  readonly longerBy?: readonly Shown[];
}

interface List {
  readonly totalCount: number;
  readonly leftOut: number;
  readonly nodes: readonly Shown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly aggregations: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
}

describe.each(engines)("pathways, on $name", ({ skip, ...engine }) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!skip) served = await shareRelease(engine);
  }, 120_000);
  afterAll(() => served?.stop());

  const ask = async (text: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await served.ask(text, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const list = async (from: string, to: string, more: string, selected = `nodes { ${judged} }`): Promise<List> =>
    (await ask(`query ($from: [ID!]!, $to: [ID!]!) { pathways(from: $from, to: $to, ${more}) { ${selected} } }`, { from: [from], to: [to] })).pathways;
  const all = async (from: string, to: string, more: string, selected: string) => {
    const nodes: Shown[] = [];
    let after = "";
    for (;;) {
      const page = await list(from, to, `${more}, first: 100${after}`, `totalCount leftOut pageInfo { hasNextPage endCursor } nodes { ${selected} }`);
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return { ...page, nodes };
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  };

  test.skipIf(skip).each(questions)("$id $question_en", { timeout: 60_000 }, async ({ answer }) => {
    const [first] = answer as readonly [PathwayAnswer];
    const { nodes } = await all(first.nodes[0] as string, first.nodes.at(-1) as string, "maxLength: 4", `${judged} twoFaces { netSign }`);
    const idsOf = (pathway: Shown | undefined) => pathway?.nodes.map(({ id }) => id);
    if (first.nodes.length === 2 && first.inherited_links === 0) {
      expect(idsOf(nodes[0])).toEqual(first.nodes);
      expect(nodes[0]?.netSign).toBe(first.net);
    }
    for (const { nodes: ids, net } of answer)
      expect(
        nodes.some((pathway) => idsOf(pathway)?.join() === ids.join() && (pathway.netSign === net || pathway.twoFaces)),
        ids.join(" "),
      ).toBe(true);
  });

  const pairs = [
    ["CL:0002569", "HP:0001395"],
    ["CL:0000134", "MSCKG:survival"],
    ["MSCKG:msc-therapy", "MONDO:0005080"],
  ] as const;

  test.skipIf(skip).each(pairs)("%s to %s: what the direct evidence opposes comes last, the rest by its least step", { timeout: 60_000 }, async (from, to) => {
    const { nodes } = await all(from, to, "maxLength: 4", judged);
    const keys = nodes.map((pathway) => {
      const least = Math.min(...pathway.steps.map(({ confidence }) => confidence));
      return {
        opposed: pathway.opposesDirectEvidence ? 1 : 0,
        least: Math.round(least * 1e4) / 1e4,
        direct: pathway.steps.length === 1 && pathway.steps[0]?.inheritedFrom.length === 0,
      };
    });
    const chains = keys.filter(({ direct }) => !direct);
    const sorted = [...chains].sort((one, other) => one.opposed - other.opposed || other.least - one.least);
    expect(chains).toEqual(sorted);
    expect(keys.findLastIndex(({ direct, opposed }) => direct && !opposed)).toBeLessThanOrEqual(Math.max(0, keys.length - chains.length - 1));
    for (const { opposesDirectEvidence, opposedAt } of nodes) expect(opposedAt !== null).toBe(opposesDirectEvidence);
  });

  test.skipIf(skip)("an inherited chain against the direct evidence does not stand among the first", async () => {
    const { nodes } = await list("CL:0002569", "HP:0001541", "first: 20");
    expect(nodes.filter(({ effect }) => effect === "WORSE")).toEqual([]);
    const whole = await all("CL:0002569", "HP:0001541", "maxLength: 4", judged);
    const worse = whole.nodes.filter(({ effect, steps }) => effect === "WORSE" && steps.some(({ inheritedFrom }) => inheritedFrom.length > 0));
    for (const { opposesDirectEvidence } of worse) expect(opposesDirectEvidence).toBe(true);
  });

  test.skipIf(skip).each(pairs)("%s to %s: no entity beside its mirror", { timeout: 60_000 }, async (from, to) => {
    const { entities } = await ask('{ entities(filter: { ids: ["MSCKG:survival", "MSCKG:inr"] }) { nodes { id } } }');
    expect(entities.nodes).toHaveLength(2);
    const mirrors = [
      ["MSCKG:survival", "MSCKG:mortality"],
      ["MSCKG:inr", "MSCKG:prothrombin"],
      ["MSCKG:albumin", "HP:0003073"],
      ["HP:0000952", "HP:0002904", "MSCKG:bilirubin"],
      ["CHEBI:16134", "HP:0001987"],
    ];
    const { nodes } = await all(from, to, "maxLength: 4", "id nodes { id }");
    for (const { id, nodes: along } of nodes)
      for (const group of mirrors) expect(along.filter((node) => group.includes(node.id)).length, id).toBeLessThanOrEqual(1);
  });

  test.skipIf(skip)("a finding on the mirror of the target stands first, then the source's own null, and each is found again by its id", async () => {
    const selected = `${judged} text viaMirror { id } coherent`;
    const { nodes } = await list("CL:0002569", "MSCKG:inr", "maxLength: 3, first: 3", `nodes { ${selected} }`);
    expect(nodes[0]).toMatchObject({
      id: "PATH:CL:0002569!MSCKG:inr=MSCKG:prothrombin",
      netSign: -1,
      effect: "BETTER",
      viaMirror: { id: "MSCKG:prothrombin" },
    });
    expect(nodes[1]).toMatchObject({ id: "PATH:CL:0002569*MSCKG:inr", netSign: 0, effect: "NONE_FOUND", coherent: true });
    const again = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on MechanismPathway { ${selected} } } }`, { ids: nodes.map(({ id }) => id) });
    expect(again.nodes).toEqual(nodes);
  });

  test.skipIf(skip)("without inheritance nothing inherited takes part, under a filter neither", { timeout: 60_000 }, async () => {
    const one = await list("CL:0002540", "MSCKG:mech-antifibrotic", "maxLength: 1, inherit: false, evidence: { levels: [REVIEW] }", "totalCount");
    expect(one.totalCount).toBe(0);
    const longer = await list(
      "CL:0002540",
      "HP:0001395",
      "maxLength: 6, inherit: false, evidence: { levels: [REVIEW] }",
      "totalCount nodes { steps { inheritedFrom { id } } }",
    );
    for (const { steps } of longer.nodes) for (const { inheritedFrom } of steps) expect(inheritedFrom).toEqual([]);
    const { nodes } = await list(
      "CL:0002540",
      "HP:0001395",
      "maxLength: 4, inherit: false, first: 50",
      "nodes { steps { inheritedFrom { id } alternatives { subject { id } } from { id } } weakest { inheritedFrom { id } } }",
    );
    expect(nodes.length).toBeGreaterThan(10);
    for (const { steps, weakest } of nodes as unknown as {
      steps: { inheritedFrom: unknown[]; alternatives: { subject: { id: string } }[]; from: { id: string } }[];
      weakest: { inheritedFrom: unknown[] };
    }[]) {
      for (const step of [...steps, weakest]) expect(step.inheritedFrom).toEqual([]);
      for (const { alternatives, from } of steps) for (const { subject } of alternatives) expect(subject.id).toBe(from.id);
    }
  });

  test.skipIf(skip)("an inherited measure counts half of what it is read from", async () => {
    const { nodes } = await list("MSCKG:hbv-cirrhosis", "MSCKG:meld", "maxLength: 1");
    const { nodes: own } = await list("MONDO:0005155", "MSCKG:meld", "maxLength: 1");
    expect([nodes.length, own.length]).toEqual([1, 1]);
    expect(nodes[0]?.steps[0]?.inheritedFrom).toEqual([{ id: "MONDO:0005155" }]);
    expect(nodes[0]?.confidence).toBeCloseTo(Number(own[0]?.confidence) / 2, 3);
    expect(nodes[0]).toMatchObject({ kindOfClaim: "READING", effect: "PROGNOSTIC" });
    expect(nodes[0]?.confidence).toBeGreaterThan(0);
  });

  test.skipIf(skip)("selects by what they claim; the facets add up to all", { timeout: 60_000 }, async () => {
    const selected = `totalCount aggregations { netSign { value count } length { value count } effect { value count } kindOfClaim { value count } } nodes { ${judged} }`;
    const whole = await list("CL:0000134", "MSCKG:meld", "maxLength: 4", selected);
    for (const facet of Object.values(whole.aggregations)) expect(facet.reduce((sum, { count }) => sum + count, 0)).toBe(whole.totalCount);
    const kinds = whole.aggregations.kindOfClaim as List["aggregations"][string];
    expect(kinds.map(({ value }) => value).sort()).toEqual(["PROGNOSTIC", "READING"]);
    for (const { value, count } of kinds) {
      const part = await list("CL:0000134", "MSCKG:meld", `maxLength: 4, kindsOfClaim: [${value}]`, selected);
      expect(part.totalCount).toBe(count);
      for (const { kindOfClaim, effect } of part.nodes) {
        expect(kindOfClaim).toBe(value);
        if (value !== "CAUSAL") expect(effect).toBe("PROGNOSTIC");
      }
    }
  });

  test.skipIf(skip)("bounds what begins with one step, and counts what that leaves out", { timeout: 60_000 }, async () => {
    const bounded = await all("CL:0002569", "HP:0001395", "maxLength: 4, perFirstStep: 3", "id nodes { id } steps { sign }");
    const whole = await all("CL:0002569", "HP:0001395", "maxLength: 4", "id nodes { id } steps { sign }");
    const starts = bounded.nodes.map(({ nodes, steps }) => `${steps[0]?.sign} ${nodes[1]?.id}`);
    for (const start of starts) expect(starts.filter((other) => other === start).length).toBeLessThanOrEqual(3);
    expect(bounded.leftOut).toBe(whole.nodes.length - bounded.nodes.length);
    expect(whole.leftOut).toBe(0);
    expect(bounded.nodes).toEqual(whole.nodes.filter(({ id }) => bounded.nodes.some((node) => node.id === id)));
  });

  test.skipIf(skip)("a chain and its mirror over the same entities are one entry", { timeout: 60_000 }, async () => {
    const { nodes, totalCount } = await all("CL:0000134", "HP:0001395", "maxLength: 3", `${judged} twoFaces { ${judged} }`);
    const faces = nodes.flatMap(({ twoFaces }) => twoFaces ?? []);
    expect(faces.length).toBeGreaterThan(0);
    expect(new Set([...nodes, ...faces].map(({ id }) => id)).size).toBe(totalCount);
    for (const node of nodes)
      if (node.twoFaces) {
        expect(node.twoFaces.netSign).toBe(-node.netSign);
        expect(node.twoFaces.nodes).toEqual(node.nodes);
      }
  });

  test.skipIf(skip)("between several starts what holds another pathway of the list stands under it", { timeout: 60_000 }, async () => {
    const { pathways } = await ask(
      `{ pathways(from: ["CL:0000134", "MSCKG:mech-antifibrotic"], to: ["HP:0001395"], maxLength: 3, first: 100) { totalCount nodes { id steps { confidence } longerBy { id steps { confidence } } twoFaces { id } } } }`,
    );
    const held = pathways.nodes.flatMap(({ longerBy, ...pathway }: Shown) => (longerBy ?? []).map((longer) => ({ pathway, longer })));
    expect(held.length).toBeGreaterThan(0);
    const least = ({ steps }: Pick<Shown, "steps">) => Math.min(...steps.map(({ confidence }) => confidence));
    for (const { pathway, longer } of held) {
      expect(longer.id.endsWith(pathway.id.slice("PATH:".length)) || longer.id.startsWith(pathway.id)).toBe(true);
      expect(least(pathway)).toBeGreaterThanOrEqual(least(longer) - 1e-4);
      expect(pathways.nodes.some(({ id }: Shown) => id === longer.id)).toBe(false);
    }
  });

  test.skipIf(skip)("agreement with the direct evidence obeys the filter", { timeout: 60_000 }, async () => {
    const asked = "maxLength: 2, first: 5, evidence: { levels: [NARRATIVE] }";
    const { nodes } = await list("CL:0002569", "HP:0001395", asked, "nodes { netSign coherent }");
    const { association } = await ask('{ association(id: "ASSOC:CL:0002569~HP:0001395") { verdict(evidence: { levels: [NARRATIVE] }) { direction } } }');
    const sign = { RAISES: 1, LOWERS: -1 }[association.verdict.direction as string];
    for (const { netSign, coherent } of nodes as unknown as { netSign: number; coherent: boolean | null }[])
      expect(coherent).toBe(sign === undefined ? null : netSign === sign);
  });

  test.skipIf(skip)("a picture's edges come by subject and object, with a weight and a label", async () => {
    const { subgraph } = await ask(
      '{ subgraph(around: ["MSCKG:route-ha"]) { edges { source target weight label chinese: label(lang: ZH) association { counts { studies } predicates } } } }',
    );
    const ends = subgraph.edges.map(({ source, target }: { source: string; target: string }) => [source, target]);
    expect(ends.length).toBeGreaterThan(3);
    const inOrder = [...ends].sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0));
    expect(ends).toEqual(inOrder);
    for (const { weight, label, chinese, association } of subgraph.edges) {
      expect(weight).toBe(association.counts.studies);
      expect(label.split(", ")).toHaveLength(association.predicates.length);
      expect(chinese).toMatch(/\p{Script=Han}/u);
    }
  });
});
