import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PlainRelease, readPlainRelease } from "../release/cut-release.js";
import { type ServedRelease, serveRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface Side {
  readonly sign: number;
  readonly claims: readonly { readonly id: string }[];
  readonly results: readonly { readonly id: string }[];
  readonly studies: readonly { readonly id: string }[];
}
interface Contradiction {
  readonly level: string;
  readonly strength: number;
  readonly association: { readonly id: string };
  readonly against: { readonly id: string };
  readonly sides: readonly Side[];
}

let data: PlainRelease;
beforeAll(async () => {
  data = await readPlainRelease();
});

const page = `query ($filter: AssociationFilter, $after: String) { contradictions(filter: $filter, first: 20, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { level strength association { id } against { id } sides { sign claims { id } results { id } studies { id } } differences { aspect text zh: text(lang: ZH) values } }
} }`;

async function walk(served: ServedRelease, filter: object | null = null): Promise<Contradiction[]> {
  const found: Contradiction[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await served.ask(page, { filter, after });
    expect(errors).toBeUndefined();
    found.push(...data.contradictions.nodes);
    if (!data.contradictions.pageInfo.hasNextPage) {
      expect(found).toHaveLength(data.contradictions.totalCount);
      return found;
    }
    after = data.contradictions.pageInfo.endCursor;
  }
}

const opposed = (contradiction: Contradiction, one: string, other: string) =>
  contradiction.sides.some((side, index) =>
    contradiction.sides.some((against, at) => at !== index && side.claims.some(({ id }) => id === one) && against.claims.some(({ id }) => id === other)),
  );

let first: unknown;

describe.each(engines)("contradictions on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await serveRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip)("are found on each level of the rule, the strongest first, the same on every engine", async () => {
    const all = await walk(served);
    const on = (name: string) => all.filter(({ level }) => level === name).length;
    expect(["PAIR", "CLASS", "USE"].map(on)).toEqual([9, 8, 11]);
    expect(["PAIR", "CLASS", "USE"].map((name) => pairsFirstOn(all, name))).toEqual([9, 9, 14]);
    expect(on("RESULT")).toBe(resultPairsApart(data));
    expect(all.map(({ strength }) => strength)).toEqual(all.map(({ strength }) => strength).sort((one, other) => other - one));
    expect(new Set(all.map(({ level, association, against }) => `${level} ${association.id} ${against.id}`)).size).toBe(all.length);
    for (const { sides, strength } of all) {
      expect(strength > 0 && strength <= 1).toBe(true);
      expect(sides.length).toBeGreaterThanOrEqual(2);
      expect(sides.every((side) => side.claims.length + side.results.length > 0 && side.studies.length > 0)).toBe(true);
    }
    first ??= all;
    expect(all).toEqual(first);
  });

  it.skipIf(engine.skip)("hold every marked pair that falls under the rule; each of the others has its reason", async () => {
    const all = await walk(served);
    const marked = data.claims.flatMap((claim) => claim.conflicts_with.filter((id: string) => claim.id < id).map((id: string) => [claim.id, id]));
    const reasons = new Set(
      Object.values(data.ladder.conflict_reasons as Record<string, { pairs: string[][] }>).flatMap(({ pairs }) => pairs.map((pair) => [...pair].sort().join())),
    );
    expect(marked).toHaveLength(70);
    const missed = marked.filter(([one, other]) => !all.some((contradiction) => opposed(contradiction, one, other)));
    expect(marked.length - missed.length).toBe(17);
    expect(missed.filter((pair) => !reasons.has(pair.sort().join()))).toEqual([]);
    expect(reasons.size).toBe(53);
  });

  it.skipIf(engine.skip)("do not rest on what curators marked: without the marks the same are found", async () => {
    const before = await walk(served);
    await served.store.write((transaction) => transaction.run({ name: "test: unmark", text: "MATCH (:Claim)-[mark:CONFLICTS_WITH]->(:Claim) DELETE mark" }));
    expect(await walk(served)).toEqual(before);
  });

  it.skipIf(engine.skip)("are filtered at either end, by predicate and by evidence", async () => {
    const msc = await walk(served, { subjects: ["CL:0000134"] });
    expect(msc.length).toBeGreaterThan(0);
    expect(msc.every(({ association, against }) => [association.id, against.id].some((id) => id.startsWith("ASSOC:CL:0000134~")))).toBe(true);
    const inPatients = await walk(served, { evidence: { humanOnly: true } });
    expect(inPatients.length).toBeGreaterThan(0);
    expect(inPatients.length).toBeLessThan((await walk(served)).length);
    expect((await walk(served, { predicates: ["PRODUCES"] })).every(({ level }) => level !== "RESULT")).toBe(true);
  });

  it.skipIf(engine.skip)("refuse an unknown thing and a cursor of another list", async () => {
    const unknown = await served.ask(page, { filter: { objects: ["MSCKG:nothing"] } });
    expect([unknown.status, unknown.errors?.[0]?.extensions.code]).toEqual([400, "UNKNOWN_ID"]);
    const { data } = await served.ask(page, {});
    const other = await served.ask(page, { filter: { objectKinds: ["MEASURE"] }, after: data.contradictions.pageInfo.endCursor });
    expect([other.status, other.errors?.[0]?.extensions.code]).toEqual([400, "BAD_CURSOR"]);
  });
});

/** Ordered pairs, at either end, of which this is the most direct level. */
function pairsFirstOn(all: readonly Contradiction[], name: string): number {
  const order = ["PAIR", "CLASS", "USE"];
  const pairsOn = (level: string) => all.filter((each) => each.level === level).flatMap(({ association, against }) => [association.id, against.id]);
  const before = new Set(order.slice(0, order.indexOf(name)).flatMap(pairsOn));
  return new Set(pairsOn(name).filter((id) => !before.has(id))).size;
}

/** Counted from the rows: sources and measures of which trials of different cohorts say different things. */
function resultPairsApart({ studies, results, entities }: PlainRelease): number {
  const study = new Map(studies.map((row) => [row.id, row]));
  const better = new Map(entities.map((row) => [row.id, ({ higher: 1, lower: -1 } as Record<string, number>)[row.desired_direction] ?? 0]));
  const said = new Map<string, Map<number, Set<string>>>();
  for (const { study: id, outcome_entity: measure, direction, compared_with, scope } of results) {
    if (!measure || scope !== "single_study" || compared_with === "other_dose") continue;
    const sign =
      ({ improved: better.get(measure), worsened: -(better.get(measure) ?? 0), increased: 1, decreased: -1 } as Record<string, number>)[direction] ?? 0;
    for (const source of study.get(id).cell_source_entities) {
      const signs = said.get(`${source} ${measure}`) ?? new Map<number, Set<string>>();
      said.set(`${source} ${measure}`, signs.set(sign, (signs.get(sign) ?? new Set()).add(study.get(id).cohort ?? id)));
    }
  }
  return [...said.values()].filter((signs) => signs.size > 1 && new Set([...signs.values()].flatMap((cohorts) => [...cohorts])).size > 1).length;
}
