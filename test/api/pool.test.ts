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
  ...(cells ? { filter: { cellSources: [cells] } } : { cells: "ANY" }),
  minStudies: 2,
  ...((from || to) && { weeks: { from: optional(from), to: optional(to) } }),
});

const numbers =
  "k estimate standardError low high p predictionLow predictionHigh tauSquared tauSquaredLow tauSquaredHigh q qP iSquared iSquaredMethod ratio { estimate low high }";
const question = `query ($measure: ID!, $filter: ResultFilter, $weeks: IntRange, $model: PoolModel, $adjust: PoolAdjustment, $effect: EffectMeasure, $without: [ID!], $cells: PooledCells, $minStudies: Int) {
  pool(measure: $measure, filter: $filter, cells: $cells, minStudies: $minStudies, weeks: $weeks, model: $model, adjust: $adjust, effect: $effect, without: $without) {
    __typename
    ... on Pooled {
      ${numbers}
      effect model adjust cells unit event higherIsBetter controlledTrials
      weeks { from to nearest latest earliestChosen latestChosen }
      measure { id name }
      trials { study { id shortName } estimate marks }
      withAnyCells { k estimate low high ratio { estimate } reason }
      registered { total running { id status } statusAsOf }
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
      notices { code text share studies { id } }
    }
    ... on NotPoolable { cells trials { study { id shortName } cohort weeks estimate low high ratio { estimate low high } marks } withAnyCells { k estimate low high ratio { estimate } reason } registered { total running { id status } statusAsOf } weeks { latest nearest earliestChosen latestChosen } reason detail chinese: detail(lang: ZH) k controlledTrials studies { id } leftOut { result { id } reason } published { id } }
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
        if (ours.reason === "IMPRECISE") {
          const [low, high] = ["low", "high"].map((column) => fit.answer?.[metafor.columns.answer.indexOf(column)] as number) as [number, number];
          expect(high - low, `${at}: an interval wider than a factor of 20`).toBeGreaterThan(Math.log(20));
          continue;
        }
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
          // metafor gives a prediction interval of two studies too; ours is said from three on.
          if (column.startsWith("prediction") && ours.k === 2) expect(ours[column]).toBeNull();
          else if (ours[column] === null) expect(fit.answer?.[index], `${column} of ${at}`).toBeNull();
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

    it("pools every measure that has two trials or more of any cells whose numbers can be joined, and refuses every other with a reason", async () => {
      const { data, trips } = await served.ask(
        `{ poolableMeasures(cells: ANY, minStudies: 2) { measure { id } controlledTrials trialsWithNumbers answer {
          ... on Pooled { k studies { result { id } } } ... on NotPoolable { reason detail(lang: ZH) k } } } }`,
      );
      expect(trips).toBeLessThanOrEqual(3);
      type Measure = { measure: { id: string }; controlledTrials: number; trialsWithNumbers: number; answer: { k: number; reason?: string; detail?: string } };
      const measures = data.poolableMeasures as Measure[];
      const inTable = new Set(table.map((line) => line["measure"]));
      const joinable = measures.filter(({ answer }) => answer.reason === undefined || answer.reason === "IMPRECISE");
      expect(new Set(joinable.map(({ measure }) => measure.id))).toEqual(inTable);
      for (const { measure, controlledTrials, trialsWithNumbers, answer } of measures) {
        expect(answer.k, measure.id).toBe(trialsWithNumbers);
        expect(trialsWithNumbers).toBeLessThanOrEqual(controlledTrials);
        if (answer.reason) expect(answer.detail).toMatch(/\p{Script=Han}.*。$/u);
      }
    });

    it("pools no measure of MSC alone, and says of each how many trials there are", async () => {
      const { data } = await served.ask("{ poolableMeasures { measure { id } controlledTrials trialsWithNumbers answer { __typename } } }");
      type Measure = { measure: { id: string }; controlledTrials: number; trialsWithNumbers: number; answer: { __typename: string } };
      const measures = data.poolableMeasures as Measure[];
      expect(new Set(measures.map(({ answer }) => answer.__typename))).toEqual(new Set(["NotPoolable"]));
      const counts = Object.fromEntries(measures.map(({ measure, trialsWithNumbers }) => [measure.id, trialsWithNumbers]));
      // By hand, of data/results.jsonl: two trials of deaths, at most one of anything else.
      expect(counts).toMatchObject({ "MSCKG:survival": 2, "MSCKG:meld": 0, "MSCKG:albumin": 0, "MSCKG:bilirubin": 0, "MSCKG:symptoms": 1 });
      for (const [id, count] of Object.entries(counts)) expect(count, id).toBeLessThanOrEqual(id === "MSCKG:survival" ? 2 : 1);
    });

    it("lists the trials of deaths with their own effects, and what other cells would give", async () => {
      const [survival, mortality] = [await pool({ measure: "MSCKG:survival" }), await pool({ measure: "MSCKG:mortality" })];
      expect(survival).toMatchObject({
        ...{ reason: "TOO_FEW", k: 2, cells: "MSC_ONLY", weeks: { latest: true, nearest: null, earliestChosen: 24, latestChosen: 48 } },
        detail: "Independent controlled trials of MSC alone with numbers that can be joined: 2; at least 3 are pooled.",
        trials: [
          { study: { id: "PMID:28370357", shortName: "Lin 2017" }, weeks: 24, marks: ["EVENTS_FROM_PERCENT", "OPPOSITE_COUNTED"] },
          { study: { id: "URL:soolun-8adb56e823a17b8f9b5599f723623cb1" }, weeks: 48, marks: ["NOT_RANDOMISED"] },
        ],
        withAnyCells: { k: 9, reason: null },
      });
      // 15 of 56 against 24 of 54 died.
      expect(survival.trials[0].ratio.estimate).toBeCloseTo(15 / 56 / (24 / 54), 12);
      expect(survival.withAnyCells.ratio.estimate).toBeCloseTo(0.596824, 6);
      expect(mortality).toEqual(survival);
      const { running, total, statusAsOf } = survival.registered;
      expect(running.length).toBeLessThan(total);
      expect(new Set(running.map(({ status }: { status: string }) => status))).toEqual(
        new Set(["recruiting", "not yet recruiting", "active, no longer recruiting"]),
      );
      expect(statusAsOf).toMatch(/^\d{4}-\d{2}/);
    });

    it("names every row that it does not take, and shows beside it what reviews published", async () => {
      const meld = await pool({ measure: "MSCKG:meld", cells: "ANY", minStudies: 2, adjust: "NONE" });
      const reasons = Object.fromEntries((meld.leftOut as { result: { id: string }; reason: string }[]).map(({ result, reason }) => [result.id, reason]));
      expect(reasons).toMatchObject({
        "RES:PMID_26062731.14": "OTHER_TIME_POINT",
        "RES:PMID_29127060.1": "NUMBERS_MISSING",
        "RES:PMID_29127060.2": "OTHER_CELLS",
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
        cells: "ANY",
        weeks: { from: null, to: null, nearest: 26, latest: false, earliestChosen: 13, latestChosen: 26 },
      });
      expect(meld.cumulative.steps).toHaveLength(2);
      expect([meld.egger, meld.funnel]).toMatchObject([{ reason: "FEWER_THAN_TEN_STUDIES" }, { reason: "FEWER_THAN_TEN_STUDIES" }]);
    });

    it("says which cells and weeks a pool is of, and the ratio for people", async () => {
      const window = { weeks: { from: 20, to: 60 }, minStudies: 2, adjust: "NONE" };
      const msc = await pool({ measure: "MSCKG:survival", ...window });
      expect(await pool({ measure: "MSCKG:survival", filter: { cellSources: ["CL:0000134"] }, ...window })).toEqual(msc);
      expect(msc).toMatchObject({ cells: "MSC_ONLY", weeks: { from: 20, to: 60, nearest: 40 }, event: "death", unit: "logarithm of the risk ratio" });
      expect(msc.ratio.estimate).toBeCloseTo(Math.exp(msc.estimate), 12);
      const others = (msc.leftOut as { result: { id: string }; reason: string }[]).filter(({ reason }) => reason === "OTHER_CELLS");
      expect(others.map(({ result }) => result.id)).toEqual(expect.arrayContaining(["RES:PMID_26062731.18", "RES:PMID_33447521.5"]));
    });

    it("leaves studies out on request as if they were not there", async () => {
      const all = await pool({ measure: "MSCKG:survival", cells: "ANY" });
      const one = all.leaveOneOut.find(({ without }: { without: { id: string } }) => without.id === "PMID:28370357");
      const rest = await pool({ measure: "MSCKG:survival", cells: "ANY", without: ["PMID:28370357"] });
      expect([rest.k, rest.estimate, rest.low]).toEqual([8, one.pooled.estimate, one.pooled.low]);
      expect(await pool({ measure: "MSCKG:meld", cells: "ANY", minStudies: 2, without: ["PMID:26062731"] })).toMatchObject({
        reason: "TOO_FEW",
        detail: "Independent controlled trials of any cells with numbers that can be joined: 1; at least 2 are pooled.",
        chinese: "任何细胞且数据可合并的独立对照试验有 1 项；至少 2 项方可合并。",
        k: 1,
        studies: [{ id: "PMID:33447521" }],
      });
    });

    it("pools no study that is retracted: every figure that rests on it changes", async () => {
      const before = await pool({ measure: "MSCKG:survival", cells: "ANY" });
      const mark = (retraction: string) =>
        served.store.write((transaction) =>
          transaction.run({ name: "test: retract", text: "MATCH (study:Study {id: 'PMID:28370357'}) SET study.retraction = $retraction" }, { retraction }),
        );
      await mark("retracted");
      const after = await pool({ measure: "MSCKG:survival", cells: "ANY" });
      expect([after.k, after.controlledTrials]).toEqual([before.k - 1, before.controlledTrials - 1]);
      expect(after.estimate).not.toBe(before.estimate);
      expect(after.leftOut).toEqual(expect.arrayContaining([expect.objectContaining({ result: { id: "RES:PMID_28370357.1" }, reason: "RETRACTED" })]));
      await mark("not_found_in_list");
      expect(await pool({ measure: "MSCKG:survival", cells: "ANY" })).toEqual(before);
    });

    it.each([
      [{ measure: "MSCKG:mled" }, "UNKNOWN_ID", "pool.measure"],
      [{ measure: "MSCKG:mech-immunomodulation" }, "BAD_ARGUMENT", "pool.measure"],
      [{ measure: "meld" }, "BAD_ARGUMENT", "pool.measure"],
      [{ measure: "MSCKG:meld", filter: { measures: ["MSCKG:meld"] } }, "BAD_ARGUMENT", "pool.filter.measures"],
      [{ measure: "MSCKG:meld", weeks: { from: 1 }, filter: { weeks: { from: 1 } } }, "BAD_ARGUMENT", "pool.filter.weeks"],
      [{ measure: "MSCKG:meld", weeks: { from: 9, to: 1 } }, "BAD_ARGUMENT", "pool.weeks"],
      [{ measure: "MSCKG:meld", minStudies: 1 }, "BAD_ARGUMENT", "pool.minStudies"],
      [{ measure: "MSCKG:meld", minStudies: 101 }, "BAD_ARGUMENT", "pool.minStudies"],
      [{ measure: "MSCKG:meld", cells: "MSC_ONLY", filter: { cellSources: ["CL:0002569"] } }, "BAD_ARGUMENT", "pool.cells"],
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
