import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PlainRelease, readPlainRelease } from "../release/cut-release.js";
import { type ServedRelease, serveRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface Side {
  readonly association: { readonly id: string; readonly subject: { readonly id: string }; readonly object: { readonly id: string } };
  readonly sign: number;
  readonly claims: readonly { readonly id: string }[];
  readonly results: readonly { readonly id: string }[];
  readonly studies: readonly { readonly id: string }[];
}
interface Contradiction {
  readonly level: string;
  readonly levels: readonly string[];
  readonly text: string;
  readonly textZh: string;
  readonly strength: number;
  readonly association: { readonly id: string };
  readonly against: { readonly id: string };
  readonly sides: readonly Side[];
}

let data: PlainRelease;
beforeAll(async () => {
  data = await readPlainRelease();
});

const page = `query ($filter: AssociationFilter, $after: String) { contradictions(filter: $filter, first: 100, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { level levels strength text textZh: text(lang: ZH) association { id } against { id } sides { association { id subject { id } object { id } } sign claims { id } results { id } studies { id } } differences { aspect text zh: text(lang: ZH) values } }
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
    const on = (name: string) => all.flatMap(({ levels, association }) => (levels.includes(name) ? [association.id] : [])).sort();
    const expected = opposedByRows(data);
    const subjectOf = new Map(data.claims.map(({ id, subject }) => [id, subject]));
    for (const name of ["PAIR", "CLASS", "USE"]) expect(on(name), name).toEqual(expected[name]);
    expect(on("RESULT")).toEqual(resultPairsApart(data));
    expect(all.map(({ strength }) => strength)).toEqual(all.map(({ strength }) => strength).sort((one, other) => other - one));
    expect(new Set(all.map(({ association }) => association.id)).size).toBe(all.length);
    for (const { association, sides, strength, level, levels, text, textZh } of all) {
      expect(level).toBe(levels[0]);
      expect(text.length > 0 && /[\u4e00-\u9fff]/.test(textZh)).toBe(true);
      expect(strength > 0 && strength <= 1).toBe(true);
      expect(sides.length).toBeGreaterThanOrEqual(2);
      expect(sides.every((side) => side.claims.length + side.results.length > 0 && side.studies.length > 0)).toBe(true);
      for (const { association: pair, claims } of sides) {
        expect(pair.object.id).toBe(association.id.split("~")[1]);
        for (const { id } of claims) expect(subjectOf.get(id), id).toBe(pair.subject.id);
      }
    }
    expect(all.some(({ sides }) => new Set(sides.map((side) => side.association.id)).size > 2)).toBe(true);
    first ??= all;
    expect(all).toEqual(first);
  });

  it.skipIf(engine.skip)("hold every marked pair that falls under the rule; each of the others has its reason", async () => {
    const all = await walk(served);
    const marked = data.claims.flatMap((claim) => claim.conflicts_with.filter((id: string) => claim.id < id).map((id: string) => [claim.id, id]));
    const reasons = new Set(
      Object.values(data.ladder.conflict_reasons as Record<string, { pairs: string[][] }>).flatMap(({ pairs }) => pairs.map((pair) => [...pair].sort().join())),
    );
    const missed = marked.filter(([one, other]) => !all.some((contradiction) => opposed(contradiction, one, other)));
    expect(missed.map((pair) => pair.sort().join()).sort()).toEqual([...reasons].sort());
  });

  it.skipIf(engine.skip)(
    "do not rest on what curators marked: without the marks the same are found",
    async () => {
      const before = await walk(served);
      await served.store.write((transaction) => transaction.run({ name: "test: unmark", text: "MATCH (:Claim)-[mark:CONFLICTS_WITH]->(:Claim) DELETE mark" }));
      expect(await walk(served)).toEqual(before);
    },
    120_000,
  );

  it.skipIf(engine.skip)(
    "are filtered at either end, by predicate and by evidence",
    async () => {
      const msc = await walk(served, { subjects: ["CL:0000134"] });
      expect(msc.length).toBeGreaterThan(0);
      expect(msc.every(({ association, against }) => [association.id, against.id].some((id) => id.startsWith("ASSOC:CL:0000134~")))).toBe(true);
      const inPatients = await walk(served, { evidence: { humanOnly: true } });
      expect(inPatients.length).toBeGreaterThan(0);
      expect(inPatients.length).toBeLessThan((await walk(served)).length);
      expect((await walk(served, { predicates: ["PRODUCES"] })).every(({ level }) => level !== "RESULT")).toBe(true);
    },
    120_000,
  );

  it.skipIf(engine.skip)("refuse an unknown thing and a cursor of another list", async () => {
    const unknown = await served.ask(page, { filter: { objects: ["MSCKG:nothing"] } });
    expect([unknown.status, unknown.errors?.[0]?.extensions.code]).toEqual([400, "UNKNOWN_ID"]);
    const { data } = await served.ask(page, {});
    const other = await served.ask(page, { filter: { objectKinds: ["MEASURE"] }, after: data.contradictions.pageInfo.endCursor });
    expect([other.status, other.errors?.[0]?.extensions.code]).toEqual([400, "BAD_CURSOR"]);
  });
});

/** From the rows: ordered pairs that hold claims against each other, on the pair, on that of a superclass, on that of a therapy that uses the cells; both ends. */
function opposedByRows({ claims, entities, studies }: PlainRelease): Readonly<Record<string, string[]>> {
  const retracted = new Set(studies.filter(({ retraction }) => retraction === "retracted").map(({ id }) => id));
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const above = (id: string, seen = new Set<string>()): Set<string> => {
    for (const { subject, predicate, object } of claims)
      if (predicate === "subclass_of" && subject === id && !seen.has(object)) above(object, seen.add(object));
    return seen;
  };
  const said = new Map<string, { subject: string; object: string; signs: Set<string> }>();
  for (const claim of claims) {
    if (claim.evidence.every((id: string) => retracted.has(id))) continue;
    const stands = said.get(`${claim.subject}~${claim.object}`) ?? { subject: claim.subject, object: claim.object, signs: new Set<string>() };
    said.set(`${claim.subject}~${claim.object}`, stands);
    if (claim.polarity === "positive" && claim.sign !== 0) stands.signs.add(`says ${claim.sign}`);
    if (["null", "negative"].includes(claim.polarity) && claim.tested_sign) stands.signs.add(`not ${claim.tested_sign}`);
  }
  const against = (one: Set<string>, other: Set<string>) =>
    [1, -1].some((sign) => one.has(`says ${sign}`) && (other.has(`says ${-sign}`) || other.has(`not ${sign}`)));
  const apart = (one: Set<string>, other: Set<string>) => against(one, other) || against(other, one);
  const uses = claims.filter(({ predicate }) => predicate === "uses");
  const found: Record<string, Set<string>> = { PAIR: new Set(), CLASS: new Set(), USE: new Set() };
  for (const { subject, object, signs } of said.values()) {
    const superclasses = [...above(subject)];
    const users = uses.filter((use) => use.object === subject || superclasses.includes(use.object)).map((use) => use.subject);
    const others = { PAIR: [subject], CLASS: superclasses.filter(() => kindOf.has(subject)), USE: users.filter((user) => user !== subject) };
    for (const [level, ends] of Object.entries(others))
      for (const end of ends) {
        const other = said.get(`${end}~${object}`);
        if (other && apart(signs, other.signs)) for (const id of [subject, end]) found[level]?.add(`ASSOC:${id}~${object}`);
      }
  }
  return Object.fromEntries(Object.entries(found).map(([level, ids]) => [level, [...ids].sort()]));
}

/** From the rows: subjects and measures of which studies of different cohorts report different entities. */
function resultPairsApart({ studies, results, entities }: PlainRelease): string[] {
  const study = new Map(studies.map((row) => [row.id, row]));
  const better = new Map(entities.map((row) => [row.id, ({ higher: 1, lower: -1 } as Record<string, number>)[row.desired_direction] ?? 0]));
  const said = new Map<string, Map<number, Set<string>>>();
  for (const { study: id, subject, outcome_entity: measure, direction, compared_with, quality_flags: flags = [] } of results) {
    if (!["comparator", "baseline"].includes(compared_with) || flags.some((flag: string) => ["source_inconsistent", "comparison_not_stated"].includes(flag)))
      continue;
    const desired = better.get(measure) ?? 0;
    const sign = ({ improved: desired, worsened: -desired, increased: 1, decreased: -1 } as Record<string, number>)[direction] ?? 0;
    if (sign === 0 && direction !== "no_difference") continue;
    const signs = said.get(`${subject}~${measure}`) ?? new Map<number, Set<string>>();
    said.set(`${subject}~${measure}`, signs.set(sign, (signs.get(sign) ?? new Set()).add(study.get(id)?.cohort ?? study.get(id)?.registration ?? id)));
  }
  return [...said]
    .flatMap(([pair, signs]) => (signs.size > 1 && new Set([...signs.values()].flatMap((cohorts) => [...cohorts])).size > 1 ? [`ASSOC:${pair}`] : []))
    .sort();
}
