import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PlainRelease, readPlainRelease } from "../release/cut-release.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface Named {
  readonly id: string;
}
interface Outcome {
  readonly outcome: Named;
  readonly direct: readonly { study: Named; things: Named[]; results: (Named & { comparedWith: string })[]; claims: Named[] }[];
  readonly indirect: readonly {
    thing: Named;
    verdict: { state: string; independentStudies: number };
    confidence: { terms: { studyIds: string[] }[] };
    results: Named[];
  }[];
}

const outcomes =
  "outcome { id } direct { study { id } things { id } results { id comparedWith } claims { id } } indirect { thing { id } verdict { state independentStudies } confidence { for against terms { studyIds } } results { id } }";
const query = `query ($ids: [ID!]!, $evidence: EvidenceFilter) { compare(ids: $ids, evidence: $evidence) {
  kind things { id } mechanisms { mechanism { id } things { id } inheritedBy { id } shared } sharedMechanisms { id } ownMechanisms { thing { id } mechanisms { id } }
  outcomes { ${outcomes} } safety { ${outcomes} }
  studies { thing { id } independentStudies patients designs { design studies } studies { id } }
  notComparable { reason text zh: text(lang: ZH) outcome { id } things { id } studies { id } }
} }`;
const sources = ["MSCKG:bm-derived-stem-cells", "MSCKG:cord-blood-cells"];

let data: PlainRelease;
const first = new Map<string, unknown>();
beforeAll(async () => {
  data = await readPlainRelease();
});

describe.each(engines)("comparisons on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  async function compare(ids: readonly string[], evidence?: object) {
    const answer = await served.ask(query, { ids, evidence });
    expect(answer.errors).toBeUndefined();
    expect(answer.trips).toBeLessThanOrEqual(3);
    const key = JSON.stringify([ids, evidence]);
    if (!first.has(key)) first.set(key, answer.data);
    expect(answer.data).toEqual(first.get(key));
    return answer.data.compare;
  }

  it.skipIf(engine.skip)("keep head-to-head and indirect evidence apart", async () => {
    const compared = await compare(sources);
    const study = "URL:zggzbzz-138677";
    const direct = (compared.outcomes as Outcome[]).filter(({ direct }) => direct.length > 0);
    const printed = data.results.filter((result) => result.study === study && ["other_dose", "active_comparator"].includes(result.compared_with));
    expect(direct.map(({ outcome }) => outcome.id)).toEqual(expect.arrayContaining([...new Set(printed.map(({ outcome_entity: measure }) => measure))]));
    const [survival, meld] = ["MSCKG:survival", "MSCKG:meld"].map((id) => (compared.outcomes as Outcome[]).findIndex(({ outcome }) => outcome.id === id));
    if (survival !== -1 && meld !== -1) expect(survival).toBeLessThan(meld as number);
    for (const {
      outcome,
      direct: [one],
      indirect,
    } of direct) {
      expect([one?.study.id, one?.things.map(({ id }) => id)]).toEqual([study, sources]);
      expect(one?.results.map(({ id }) => id)).toEqual(
        printed
          .filter((result) => result.outcome_entity === outcome.id)
          .map(({ id }) => id)
          .sort(),
      );
      expect(indirect.flatMap(({ confidence }) => (confidence?.terms ?? []).flatMap(({ studyIds }) => studyIds))).not.toContain(study);
    }
    for (const { indirect } of compared.outcomes as Outcome[]) expect(indirect.map(({ thing }) => thing.id)).toEqual(sources);
  });

  it.skipIf(engine.skip)("tell shared mechanisms from those of one alone", async () => {
    const ids = ["CL:0002540", "CL:0002569", "CL:0010004"];
    const compared = await compare(ids);
    const of = (id: string) => compared.mechanisms.filter(({ things }: { things: Named[] }) => things.some((thing) => thing.id === id));
    for (const { mechanism, things, shared } of compared.mechanisms) {
      expect(shared).toBe(things.length === ids.length);
      expect(compared.sharedMechanisms.some(({ id }: Named) => id === mechanism.id)).toBe(shared);
      const owners = compared.ownMechanisms.filter(({ mechanisms }: { mechanisms: Named[] }) => mechanisms.some(({ id }) => id === mechanism.id));
      expect(owners.map(({ thing }: { thing: Named }) => thing.id)).toEqual(things.length === 1 ? [things[0].id] : []);
    }
    const claimed = data.claims.filter(({ subject, predicate }) => subject === "CL:0002540" && predicate === "has_mechanism").map(({ object }) => object);
    expect(claimed.filter((id) => !of("CL:0002540").some(({ mechanism }: { mechanism: Named }) => mechanism.id === id))).toEqual([]);
  });

  it.skipIf(engine.skip)("count studies and patients of each trial once", async () => {
    const { studies } = await compare(sources);
    for (const { thing, studies: listed, independentStudies, patients, designs } of studies) {
      const used = data.studies.filter((study) => study.cell_source_entities.includes(thing.id));
      expect(listed.map(({ id }: Named) => id)).toEqual(used.map(({ id }) => id).sort());
      expect(designs.reduce((sum: number, { studies }: { studies: number }) => sum + studies, 0)).toBe(used.length);
      const trials = new Set(used.map(({ id, cohort, registration }) => cohort ?? registration ?? id));
      expect(independentStudies).toBe(trials.size);
      const pools = ["review", "systematic_review", "meta_analysis"];
      const most = used.filter(({ kind }) => !pools.includes(kind)).reduce((sum, study) => sum + (study.n_treated ?? 0), 0);
      expect(patients > 0 && patients <= most).toBe(true);
    }
  });

  it.skipIf(engine.skip)("say what cannot be compared, with a reason in both languages", async () => {
    const { outcomes: common, safety, notComparable } = await compare(["CL:0002540", "CL:0002569"]);
    expect(safety.length).toBeGreaterThan(0);
    const reasons = new Set(notComparable.map(({ reason }: { reason: string }) => reason));
    expect([...reasons]).toEqual(expect.arrayContaining(["NOT_STUDIED_FOR_ALL", "NO_HEAD_TO_HEAD"]));
    for (const { text, zh } of notComparable) expect([text.length > 10, /[\u4e00-\u9fff]/.test(zh)]).toEqual([true, true]);
    for (const { outcome, direct } of [...common, ...safety] as Outcome[]) {
      const said = notComparable.filter((obstacle: { outcome: Named | null }) => obstacle.outcome?.id === outcome.id);
      if (direct.length === 0) expect(said.length, outcome.id).toBeGreaterThan(0);
    }
    const mixed = await compare(["CL:0000037", "CL:0010004"]);
    expect(
      mixed.notComparable.filter(({ reason }: { reason: string }) => reason === "GIVEN_TOGETHER").flatMap(({ studies }: { studies: Named[] }) => studies),
    ).toEqual([{ id: "DOI:10.5966/sctm.2015-0004" }]);
  });

  it.skipIf(engine.skip)("are made of routes and of mechanisms too, and follow the filter", async () => {
    const idsOf = (kind: string) => data.entities.filter((entity) => entity.kind === kind).map(({ id }) => id as string);
    const routes = await compare(idsOf("Route").slice(0, 4));
    expect(routes.kind).toBe("ROUTE");
    const mechanisms = await compare(idsOf("Mechanism").slice(0, 3));
    expect([mechanisms.kind, mechanisms.outcomes.every(({ direct }: Outcome) => direct.length === 0)]).toEqual(["MECHANISM", true]);
    const none = await compare(sources, { species: ["PIG"] });
    for (const { indirect } of none.outcomes as Outcome[]) for (const { verdict } of indirect) expect(verdict.state).toBe("NONE");
  });

  it.skipIf(engine.skip)("are made on the measures that are named alone", async () => {
    const named = `query ($ids: [ID!]!, $measures: [ID!]) { compare(ids: $ids, measures: $measures) {
      mechanisms { mechanism { id } } outcomes { ${outcomes} } safety { outcome { id } } studies { independentStudies } notComparable { reason outcome { id } }
    } }`;
    const ids = ["MSCKG:route-iv", "MSCKG:route-ha"];
    const whole = (await served.ask(named, { ids })).data.compare;
    const measures = ["MSCKG:meld", "MSCKG:albumin"];
    const { data: answer, errors } = await served.ask(named, { ids, measures });
    expect(errors).toBeUndefined();
    const of = ({ outcome }: { outcome: Named }) => measures.includes(outcome.id);
    expect(answer.compare.outcomes).toEqual((whole.outcomes as Outcome[]).filter(of));
    expect(answer.compare.outcomes.map(({ outcome }: Outcome) => outcome.id).sort()).toEqual([...measures].sort());
    expect([answer.compare.safety, answer.compare.mechanisms, answer.compare.studies]).toEqual([[], whole.mechanisms, whole.studies]);
    for (const { outcome } of answer.compare.notComparable) if (outcome) expect(measures).toContain(outcome.id);
    expect((await served.ask(named, { ids, measures: [] })).data.compare.outcomes).toEqual([]);
    const unknown = await served.ask(named, { ids, measures: ["MSCKG:meldx"] });
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: "UNKNOWN_ID", argument: "compare.measures.0" });
  });

  const wrong: readonly (readonly [why: string, ids: readonly string[], code: string, argument: string])[] = [
    ["one thing", ["CL:0002540"], "BAD_ARGUMENT", "compare.ids"],
    ["five things", ["CL:0002540", "CL:0002569", "CL:0000134", "CL:0002570", "MSCKG:cord-blood-msc"], "BAD_ARGUMENT", "compare.ids"],
    ["a thing twice", ["CL:0002540", "CL:0002569", "CL:0002540"], "BAD_ARGUMENT", "compare.ids.2"],
    ["things of different kinds", ["CL:0002540", "MSCKG:mech-antifibrotic"], "BAD_ARGUMENT", "compare.ids.1"],
    ["things of a kind that is not compared", ["MSCKG:albumin", "MSCKG:bilirubin"], "BAD_ARGUMENT", "compare.ids.0"],
    ["an unknown thing", ["CL:0002540", "MSCKG:nothing"], "UNKNOWN_ID", "compare.ids.1"],
    ["nothing", [], "BAD_ARGUMENT", "compare.ids"],
    ["what is no id", ["CL:0002540", "marrow"], "BAD_ARGUMENT", "compare.ids.1"],
  ];
  it.skipIf(engine.skip).each(wrong)("refuse %s", async (_, ids, code, argument) => {
    const answer = await served.ask(query, { ids });
    expect([answer.status, answer.errors?.[0]?.extensions.code, answer.errors?.[0]?.extensions.argument]).toEqual([400, code, argument]);
  });
});
