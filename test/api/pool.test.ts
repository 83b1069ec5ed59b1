import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../contract/engines.js";
import { type ServedRelease, serveRelease } from "./serve-release.js";

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
  });
});
