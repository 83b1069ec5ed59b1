import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedRelease, serveRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

const committed = fileURLToPath(new URL("../fixtures/metafor", import.meta.url));
const folder = process.env["METAFOR_ANSWERS"] ?? committed;

/** A line of the table that was drawn up by hand: a pool, and a study in it with the result to be chosen. */
type Line = Readonly<Record<string, string>>;
const table: readonly Line[] = (() => {
  const [head, ...lines] = readFileSync(join(committed, "release-pools.csv"), "utf8").trim().split("\n");
  const columns = (head as string).split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [columns[index] as string, cell])));
})();

type Row = readonly (number | null)[];
/** What metafor answers for each pool of the table. */
interface Answers {
  readonly id: string;
  readonly measure: string;
  readonly studies: readonly { readonly study: string; readonly effect: readonly [number, number] }[];
  readonly fits: readonly {
    readonly model: string;
    readonly adjustment: string;
    readonly answer: Row | null;
    readonly weights: readonly number[] | null;
    readonly leaveOneOut: readonly (Row | null)[];
    readonly groups: Readonly<Record<string, Row | null>>;
    readonly between: Row | null;
  }[];
}
const metafor = JSON.parse(readFileSync(join(folder, "release-pools.json"), "utf8")) as {
  readonly columns: { readonly answer: readonly string[] };
  readonly rows: readonly Answers[];
};

const effects: Readonly<Record<string, string>> = { MD: "MEAN_DIFFERENCE", SMD: "HEDGES_G", RR: "LOG_RISK_RATIO", OR: "LOG_ODDS_RATIO" };
const optional = (text: string | undefined) => (text ? Number(text) : undefined);
const argumentsOf = ({ measure, effect, cells, from, to }: Line) => ({
  measure,
  effect: effects[effect as string],
  ...(cells && { filter: { cellSources: [cells] } }),
  ...((from || to) && { weeks: { from: optional(from), to: optional(to) } }),
});

const numbers =
  "k estimate standardError low high p predictionLow predictionHigh tauSquared tauSquaredLow tauSquaredHigh q qP iSquared iSquaredMethod ratio { estimate low high }";
const question = `query ($measure: ID!, $filter: ResultFilter, $weeks: IntRange, $model: PoolModel, $adjust: PoolAdjustment, $effect: EffectMeasure, $without: [ID!]) {
  pool(measure: $measure, filter: $filter, weeks: $weeks, model: $model, adjust: $adjust, effect: $effect, without: $without) {
    __typename
    ... on Pooled {
      ${numbers}
      effect model adjust cells unit event higherIsBetter controlledTrials
      weeks { from to nearest }
      measure { id name }
      studies { study { id } result { id weeks study { id } } cohort weeks estimate standardError low high weight flags treated { n mean standardDeviation events } control { n mean standardDeviation events } }
      leaveOneOut { without { id } pooled { __typename ... on PoolStep { ${numbers} } ... on Refusal { reason detail studies { id } } } }
      subgroups(by: DONOR) {
        groups { key name studies { id } pooled { ... on PoolStep { ${numbers} } ... on Refusal { reason } } }
        between { ... on BetweenGroups { q degreesOfFreedom p groups } ... on Refusal { reason } }
        ungrouped { id }
      }
      cumulative { ... on Cumulative { steps { year study { id } } } ... on Refusal { reason studies { id } } }
      egger { __typename ... on Refusal { reason detail(lang: ZH) } }
      funnel { __typename ... on Refusal { reason } }
      leftOut { study { id title } result { id } reason detail }
      published { id scope }
      notices { code text }
    }
    ... on NotPoolable { reason detail chinese: detail(lang: ZH) k controlledTrials studies { id } leftOut { result { id } reason } published { id } }
  }
}`;

const close = (ours: number, theirs: number | null | undefined, at: string) => {
  expect(theirs, `metafor has no ${at}`).toEqual(expect.any(Number));
  expect(Math.abs(ours - (theirs as number)) / Math.max(1, Math.abs(theirs as number)), `${at}: ${ours}, metafor ${theirs}`).toBeLessThanOrEqual(1e-6);
};

const columnsOfAnswer: Readonly<Record<string, string>> = { statistic: "", hSquared: "" };

describe.each(engines)("pool on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await serveRelease(engine);
  });
  afterAll(() => served?.stop());
  const pool = async (variables: object) => {
    const { data, errors, status, trips } = await served.ask(question, variables as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(trips).toBeLessThanOrEqual(4);
    return data.pool;
  };

  describe.skipIf(engine.skip)("of the curated release", () => {
    it.each(metafor.rows)("$id takes the rows of the table drawn up by hand, and agrees with metafor to 1e-6", async ({ id, studies, fits }) => {
      const lines = table.filter((line) => line["pool"] === id);
      for (const fit of fits) {
        const at = `${id} ${fit.model} ${fit.adjustment}`;
        const ours = await pool({ ...argumentsOf(lines[0] as Line), model: fit.model, adjust: fit.adjustment });
        expect(ours.__typename, at).toBe("Pooled");
        type OurStudy = { study: { id: string }; result: { id: string }; estimate: number; standardError: number; weight: number };
        expect((ours.studies as OurStudy[]).map(({ study, result }) => [study.id, result.id])).toEqual(
          lines.map((line) => [line["study"], line["result"]]).sort(([one], [other]) => ((one as string) < (other as string) ? -1 : 1)),
        );
        for (const [index, { study, effect }] of studies.entries()) {
          const own = ours.studies[index];
          expect(own.study.id).toBe(study);
          close(own.estimate, effect[0], `effect of ${study}`);
          close(own.standardError ** 2, effect[1], `variance of ${study}`);
          if (fit.weights) close(own.weight, fit.weights[index], `weight of ${study}`);
        }
        for (const [index, column] of metafor.columns.answer.entries()) {
          if (column in columnsOfAnswer) continue;
          if (ours[column] === null) expect(fit.answer?.[index], `${column} of ${at}`).toBeNull();
          else close(ours[column], fit.answer?.[index], `${column} of ${at}`);
        }
        for (const [index, { pooled }] of (ours.leaveOneOut as { pooled: Record<string, number> }[]).entries()) {
          const theirs = fit.leaveOneOut[index];
          if (pooled["reason"] !== undefined) expect([pooled["reason"], theirs]).toEqual(["FEWER_THAN_TWO_STUDIES", null]);
          else for (const [column, name] of ["estimate", "low"].entries()) close(pooled[name] as number, theirs?.[column], `${name} without ${index} of ${at}`);
        }
        for (const { key, pooled } of ours.subgroups.groups) {
          const theirs = fit.groups[key];
          if (pooled.reason) expect([pooled.reason, theirs]).toEqual(["FEWER_THAN_TWO_STUDIES", null]);
          else close(pooled.estimate, theirs?.[0], `subgroup ${key} of ${at}`);
        }
        if (fit.between === null) expect(ours.subgroups.between.reason, at).toMatch(/FEWER_THAN_TWO_(GROUPS|STUDIES)/);
        else close(ours.subgroups.between.q, fit.between[0], `between of ${at}`);
      }
    });

    it("pools every measure that has two trials or more whose numbers can be joined, and refuses every other with a reason", async () => {
      const { data, trips } = await served.ask(
        "{ poolableMeasures { measure { id } controlledTrials trialsWithNumbers answer { ... on Pooled { k studies { result { id } } } ... on NotPoolable { reason detail(lang: ZH) k } } } }",
      );
      expect(trips).toBeLessThanOrEqual(2);
      type Measure = { measure: { id: string }; controlledTrials: number; trialsWithNumbers: number; answer: { k: number; reason?: string; detail?: string } };
      const measures = data.poolableMeasures as Measure[];
      const inTable = new Set(table.map((line) => line["measure"]));
      expect(new Set(measures.filter(({ answer }) => answer.reason === undefined).map(({ measure }) => measure.id))).toEqual(inTable);
      for (const { measure, controlledTrials, trialsWithNumbers, answer } of measures) {
        expect(answer.k, measure.id).toBe(trialsWithNumbers);
        expect(trialsWithNumbers).toBeLessThanOrEqual(controlledTrials);
        if (answer.reason) expect(answer.detail).toMatch(/\p{Script=Han}.*。$/u);
      }
      // By hand, of data/results.jsonl: cohorts of controlled trials with a row against a control group.
      expect(
        Object.fromEntries(measures.map(({ measure, controlledTrials, trialsWithNumbers }) => [measure.id, [controlledTrials, trialsWithNumbers]])),
      ).toMatchObject({
        "MSCKG:survival": [17, 8],
        "MSCKG:albumin": [12, 2],
        "MSCKG:meld": [11, 2],
        "MONDO:0001711": [2, 2],
        "HP:0001541": [3, 1],
        "MSCKG:sbp": [1, 0],
      });
    });

    it("names every row that it does not take, and shows beside it what reviews published", async () => {
      const meld = await pool({ measure: "MSCKG:meld" });
      const reasons = Object.fromEntries((meld.leftOut as { result: { id: string }; reason: string }[]).map(({ result, reason }) => [result.id, reason]));
      expect(reasons).toMatchObject({
        "RES:PMID_26062731.14": "OTHER_TIME_POINT",
        "RES:PMID_29127060.1": "NUMBERS_MISSING",
        "RES:PMID_29127060.2": "NUMBERS_MISSING",
        "RES:DOI_10.5966_sctm.2015-0004.1": "QUALITY_FLAGGED",
        "RES:PMID_33447521.2": "OTHER_TIME_POINT",
      });
      expect((meld.published as { id: string; scope: string }[]).map(({ id }) => id)).toEqual(
        expect.arrayContaining(["RES:DOI_10.3748_wjg.v20.i38.14051.3", "RES:DOI_10.12449_JCH240822.6"]),
      );
      expect(new Set((meld.published as { scope: string }[]).map(({ scope }) => scope))).toEqual(new Set(["POOLED"]));
      expect(meld).toMatchObject({
        unit: "points",
        event: null,
        ratio: null,
        higherIsBetter: false,
        cells: "ANY_CELLS",
        weeks: { from: null, to: null, nearest: 26 },
      });
      expect(meld.cumulative.steps).toHaveLength(2);
      expect([meld.egger, meld.funnel]).toMatchObject([{ reason: "FEWER_THAN_TEN_STUDIES" }, { reason: "FEWER_THAN_TEN_STUDIES" }]);
    });

    it("says which cells and weeks a pool is of, and the ratio for people", async () => {
      const msc = await pool({ measure: "MSCKG:survival", filter: { cellSources: ["CL:0000134"] }, weeks: { from: 20, to: 60 } });
      expect(msc).toMatchObject({ cells: "MSC_ONLY", weeks: { from: 20, to: 60, nearest: 40 }, event: "death", unit: "logarithm of the risk ratio" });
      expect(msc.ratio.estimate).toBeCloseTo(Math.exp(msc.estimate), 12);
      const others = (msc.leftOut as { result: { id: string }; reason: string }[]).filter(({ reason }) => reason === "OTHER_CELLS");
      expect(others.map(({ result }) => result.id)).toEqual(expect.arrayContaining(["RES:PMID_26062731.18", "RES:PMID_33447521.5"]));
    });

    it("leaves studies out on request as if they were not there", async () => {
      const all = await pool({ measure: "MSCKG:survival" });
      const one = all.leaveOneOut.find(({ without }: { without: { id: string } }) => without.id === "PMID:28370357");
      const rest = await pool({ measure: "MSCKG:survival", without: ["PMID:28370357"] });
      expect([rest.k, rest.estimate, rest.low]).toEqual([7, one.pooled.estimate, one.pooled.low]);
      expect(await pool({ measure: "MSCKG:meld", without: ["PMID:26062731"] })).toMatchObject({
        reason: "FEWER_THAN_TWO_STUDIES",
        detail: "Pooling needs at least two independent studies; there are 1.",
        chinese: "合并至少需要两项独立研究；现有 1 项。",
        k: 1,
        studies: [{ id: "PMID:33447521" }],
      });
    });

    it("pools no study that is retracted: every figure that rests on it changes", async () => {
      const before = await pool({ measure: "MSCKG:survival" });
      const mark = (retraction: string) =>
        served.store.write((transaction) =>
          transaction.run({ name: "test: retract", text: "MATCH (study:Study {id: 'PMID:28370357'}) SET study.retraction = $retraction" }, { retraction }),
        );
      await mark("retracted");
      const after = await pool({ measure: "MSCKG:survival" });
      expect([after.k, after.controlledTrials]).toEqual([before.k - 1, before.controlledTrials - 1]);
      expect(after.estimate).not.toBe(before.estimate);
      expect(after.leftOut).toEqual(expect.arrayContaining([expect.objectContaining({ result: { id: "RES:PMID_28370357.1" }, reason: "RETRACTED" })]));
      await mark("not_found_in_list");
      expect(await pool({ measure: "MSCKG:survival" })).toEqual(before);
    });

    it.each([
      [{ measure: "MSCKG:mled" }, "UNKNOWN_ID", "pool.measure"],
      [{ measure: "MSCKG:mech-immunomodulation" }, "BAD_ARGUMENT", "pool.measure"],
      [{ measure: "meld" }, "BAD_ARGUMENT", "pool.measure"],
      [{ measure: "MSCKG:meld", filter: { measures: ["MSCKG:meld"] } }, "BAD_ARGUMENT", "pool.filter.measures"],
      [{ measure: "MSCKG:meld", weeks: { from: 1 }, filter: { weeks: { from: 1 } } }, "BAD_ARGUMENT", "pool.filter.weeks"],
      [{ measure: "MSCKG:meld", weeks: { from: 9, to: 1 } }, "BAD_ARGUMENT", "pool.weeks"],
      [{ measure: "MSCKG:meld", without: ["PMID:99999999"] }, "UNKNOWN_ID", "pool.without.0"],
      [{ measure: "MSCKG:meld", filter: { cellSources: ["CL:9999999"] } }, "UNKNOWN_ID", "pool.filter.cellSources.0"],
    ])("refuses %j", async (variables, code, argument) => {
      const { status, errors } = await served.ask(question, variables);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
    });

    it("checks arguments below either half of the answer", async () => {
      for (const half of ["Pooled { studies", "NotPoolable { leftOut"]) {
        const { status, errors } = await served.ask(`{ pool(measure: "MSCKG:meld") { ... on ${half} { study { results(first: 1000) { totalCount } } } } } }`);
        expect([status, errors?.[0]?.extensions["code"]]).toEqual([400, "BAD_ARGUMENT"]);
      }
    });
  });
});
