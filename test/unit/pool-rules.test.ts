import { describe, expect, it } from "vitest";
import { readRelease } from "../../src/domain/release/read-release.js";
import { isRefused, type PoolAnswer } from "../../src/domain/trial-results/pool-answer.js";
import type { PoolQuestion } from "../../src/domain/trial-results/pool-question.js";
import type { GivenCells, PoolArm, PoolRow, PoolStudy } from "../../src/domain/trial-results/pool-row.js";
import { poolRows } from "../../src/domain/trial-results/pool-rows.js";
import { gaveMscAlone, plainMscProducts } from "../../src/domain/trial-results/pooled-cells.js";
import { subgroupsOfPool } from "../../src/domain/trial-results/subgroups-of-pool.js";
import { releaseFolder } from "../api/serve-release.js";

const msc = "CL:0000134";
const cells = (id: string, kind = "CellSource", ...kindOf: string[]): GivenCells => ({ id, kind, name: { en: id, zh: id }, kindOf: [id, ...kindOf] });
const cord = cells("CL:0002569", "CellSource", msc);
const blood = cells("CL:2000001");

type Change = Partial<Omit<PoolRow, "study">> & { readonly study?: Partial<PoolStudy> };
const arm = (role: PoolArm["role"], numbers: Partial<PoolArm>): PoolArm => ({
  ...{ label: role, n: 40, mean: null, sd: null, median: null, events: null, value: null, percent: null },
  role,
  ...numbers,
});

/** Deaths of a randomised trial of cord MSC, but for what is said otherwise. */
function deaths(name: string, treated: number, control: number, { study, ...change }: Change = {}): PoolRow {
  return {
    ...{ id: `RES:${name}`, weeks: 26, comparedWith: "comparator", scope: "single_study", basis: "finding", direction: "improved", unit: "deaths" },
    ...{ unitCode: "{deaths}", valueKind: "events", event: "death", qualityFlags: [], effectKind: null, effectValue: null, effectLow: null },
    ...{ effectHigh: null, effectLevel: null, effectT: null, effectP: null, cells: [cord] },
    arms: [arm("treatment", { events: treated }), arm("comparator", { events: control })],
    ...change,
    study: {
      ...{ id: `PMID:${name}`, year: 2015, design: "rct", countries: ["China"], retracted: false, noCells: false, stages: ["decompensated"], causes: ["hbv"] },
      ...{ donor: ["allogeneic"], cohort: `COHORT:${name}`, overlaps: [], routes: [] },
      ...study,
    },
  };
}

const options = { model: "REML", adjustment: "NONE" } as const;
const survival = { id: "MSCKG:survival", kind: "Outcome", desiredDirection: "higher" };
const pool = (rows: readonly PoolRow[], question: Partial<PoolQuestion> = {}, measure = survival) => poolRows(measure, rows, { options, ...question });
const taken = ({ chosen }: PoolAnswer) => chosen.map(({ row }) => row.id);
const because = ({ leftOut }: PoolAnswer) => Object.fromEntries(leftOut.map(({ row, because }) => [row.id, because.reason]));
const refusal = (answer: PoolAnswer) => (isRefused(answer) ? answer.refusal : undefined);
const three = [deaths("A", 5, 10), deaths("B", 6, 12), deaths("C", 7, 11)];

describe("cells", () => {
  it("pools MSC alone by default, and says beside it what any cells would give", () => {
    const answer = pool([...three, deaths("D", 2, 12, { cells: [blood] })]);
    expect(taken(answer)).toEqual(["RES:A", "RES:B", "RES:C"]);
    expect(because(answer)).toEqual({ "RES:D": "OTHER_CELLS" });
    const any = pool([...three, deaths("D", 2, 12, { cells: [blood] })], { cells: "ANY" });
    expect(answer.withAnyCells).toMatchObject({ k: 4, pooled: isRefused(any) ? {} : { estimate: any.pooled.estimate } });
    expect([answer.cells, any.cells, any.withAnyCells]).toEqual(["MSC_ONLY", "ANY", undefined]);
  });

  it("what other cells would give is no pool either where there is none", () => {
    const { withAnyCells } = pool([deaths("A", 5, 10), deaths("D", 2, 12, { cells: [blood] })]);
    expect(withAnyCells).toMatchObject({ k: 2, refusal: { reason: "TOO_FEW" } });
    expect(withAnyCells).not.toHaveProperty("pooled");
  });

  it.each<[string, GivenCells, boolean]>([
    ["the class", cells(msc), true],
    ["a source below it", cord, true],
    ["a plain product of them", cells("MSCKG:stempeucel", "Product", "CL:0002540", msc), true],
    ["engineered cells", cells("MSCKG:hgf-msc", "Product", "MSCKG:engineered-msc", msc), false],
    ["pre-treated cells", cells("MSCKG:preconditioned-msc", "Product", msc), false],
    ["pre-differentiated cells", cells("MSCKG:hepatogenic-msc", "Product", msc), false],
    ["vesicles", cells("MSCKG:ucmsc-ev", "Product", "MSCKG:msc-ev"), false],
    ["other cells", blood, false],
  ])("%s: MSC alone %s", (_, given, isAlone) => {
    expect(gaveMscAlone({ cells: [given] })).toBe(isAlone);
    expect(gaveMscAlone({ cells: [given, blood] })).toBe(false);
  });

  it("a growth factor alone is no cells", () => {
    expect(because(pool([...three, deaths("G", 1, 9, { cells: [cells("MSCKG:gcsf", "Mediator")] })], { cells: "ANY" }))).toEqual({ "RES:G": "OTHER_CELLS" });
  });

  it("every product below the class is known as plain or as altered", async () => {
    const { claims, entities } = await readRelease(releaseFolder);
    const parents = (id: string) => claims.filter((claim) => claim.predicate === "subclass_of" && claim.subject === id).map(({ object }) => object);
    const isBelow = (id: string): boolean => parents(id).some((parent) => parent === msc || isBelow(parent));
    const products = entities.filter(({ id, kind }) => kind === "Product" && isBelow(id)).map(({ id }) => id);
    const altered = ["engineered-msc", "hepatogenic-msc", "hgf-msc", "mir122-msc", "preconditioned-msc", "prl1-pdmsc"].map((name) => `MSCKG:${name}`);
    expect(products.sort()).toEqual([...plainMscProducts, ...altered].sort());
  });
});

describe("how many trials", () => {
  it("fewer than three are listed with their own effects, and two may be named", () => {
    const two = three.slice(0, 2);
    const answer = pool(two);
    expect(refusal(answer)).toMatchObject({ reason: "TOO_FEW", studies: ["PMID:A", "PMID:B"] });
    expect(refusal(answer)?.detail).toEqual({
      en: "Independent controlled trials of MSC alone with numbers that can be joined: 2; at least 3 are pooled.",
      zh: "单用间充质干细胞且数据可合并的独立对照试验有 2 项；至少 3 项方可合并。",
    });
    for (const { effect } of answer.chosen) expect(effect.estimate).toBeCloseTo(Math.log(0.5), 12);
    expect([answer.effect, answer.event, answer.higherIsBetter]).toEqual(["LOG_RISK_RATIO", "death", false]);
    expect(refusal(pool(two, { minStudies: 2 }))).toBeUndefined();
  });

  it("an interval wider than a factor of 20 is refused with its numbers", () => {
    const adjusted = { options: { model: "REML", adjustment: "HARTUNG_KNAPP" } as const, minStudies: 2 };
    const refused = refusal(pool([deaths("A", 2, 10), deaths("B", 9, 8)], adjusted));
    expect(refused?.reason).toBe("IMPRECISE");
    expect(refused?.detail.en).toMatch(/wider than a factor of 20.*\[.*;.*\] of 2 studies\.$/);
  });

  it("an interval longer than the score itself is refused", () => {
    const meld = { id: "MSCKG:meld", kind: "Measure", desiredDirection: "lower" };
    const points = (name: string, treated: number, n: number) =>
      deaths(name, 0, 0, {
        ...{ unit: "points", unitCode: "{score}", valueKind: "final_value", event: null },
        arms: [arm("treatment", { mean: treated, sd: 6, n }), arm("comparator", { mean: 18, sd: 6, n })],
      });
    const rows = [points("A", 8, 40), points("B", 24, 40)];
    expect(refusal(pool(rows, { minStudies: 2, options: { model: "REML", adjustment: "HARTUNG_KNAPP" } }, meld))).toMatchObject({ reason: "IMPRECISE" });
    expect(refusal(pool(rows, { minStudies: 2 }, meld))).toBeUndefined();
  });
});

describe("one outcome, one event, one time", () => {
  it("of deaths the longest follow-up of a cohort is taken, unless weeks are given", () => {
    const later = deaths("A", 9, 15, { id: "RES:A2", weeks: 156 });
    expect(taken(pool([...three, later]))).toEqual(["RES:A2", "RES:B", "RES:C"]);
    expect(taken(pool([...three, later], { weeks: { from: 20, to: 30 } }))).toEqual(["RES:A", "RES:B", "RES:C"]);
    const other = { id: "MONDO:0007256", kind: "Complication", desiredDirection: "lower" };
    expect(taken(pool([...three, later], {}, other))).toEqual(["RES:A", "RES:B", "RES:C"]);
  });

  it("the living are turned into the dead, and the same event in other words is one", () => {
    const living = deaths("C", 33, 29, { event: "survival" });
    const answer = pool([three[0] as PoolRow, deaths("B", 6, 12, { event: "death within 360 days" }), living]);
    expect(answer.chosen.map(({ treated }) => (treated as { events: number }).events)).toEqual([5, 6, 7]);
  });

  it("another event stays out and is named", () => {
    const answer = pool([...three, deaths("D", 3, 9, { event: "death or transplantation within a year" })]);
    expect(because(answer)).toEqual({ "RES:D": "OTHER_EVENT" });
    expect(answer.leftOut[0]?.because.detail.en).toBe("The result counts a different event: death or transplantation. Pooled here: death.");
  });

  it("hazard ratios are pooled by their name alone, of an interval or a p value", () => {
    const ratio = { effectKind: "hr", effectValue: 0.5, arms: [arm("treatment", {}), arm("comparator", {})] };
    const rows = [
      ...three,
      deaths("D", 0, 0, { ...ratio, effectLow: 0.25, effectHigh: 1, effectLevel: 95 }),
      deaths("E", 0, 0, { ...ratio, effectP: "0.02" }),
      deaths("F", 0, 0, { ...ratio, effectP: "<0.05" }),
    ];
    expect(taken(pool(rows))).toEqual(["RES:A", "RES:B", "RES:C"]);
    const answer = pool(rows, { effect: "HAZARD_RATIO", minStudies: 2 });
    expect(answer.chosen.map(({ row, effect: { estimate, flags } }) => [row.id, estimate, flags])).toEqual([
      ["RES:D", Math.log(0.5), ["VARIANCE_FROM_INTERVAL"]],
      ["RES:E", Math.log(0.5), ["VARIANCE_FROM_P_VALUE"]],
    ]);
    // ln 2 / z(0.01), z = 2.326348: the Handbook's formula by hand.
    expect(Math.sqrt(answer.chosen[1]?.effect.variance as number)).toBeCloseTo(Math.LN2 / 2.326348, 6);
  });
});

describe("population", () => {
  const mixed = [deaths("A", 5, 10), deaths("B", 6, 12, { study: { stages: ["acute_on_chronic_liver_failure", "decompensated"], causes: ["alcohol"] } })];
  const unstated = deaths("C", 7, 11, { study: { stages: ["cirrhosis_stage_not_stated"], causes: ["not_stated"] } });

  it("a filter keeps a study that has one of the values, never one that states none", () => {
    const kept = (question: Partial<PoolQuestion>) => taken(pool([...mixed, unstated], question));
    expect(kept({ stages: ["decompensated"] })).toEqual(["RES:A", "RES:B"]);
    expect(kept({ stages: ["acute_on_chronic_liver_failure"] })).toEqual(["RES:B"]);
    expect(kept({ causes: ["hbv", "hcv"] })).toEqual(["RES:A"]);
  });

  it("stages and causes make subgroups; a study that states none stands aside", () => {
    const answer = pool([...mixed, unstated]);
    if (isRefused(answer)) return expect.fail(answer.refusal.detail.en);
    const { groups, ungrouped } = subgroupsOfPool(answer, "STAGE");
    expect(groups.map(({ key, name }) => [key, name.zh])).toEqual([
      ["acute_on_chronic_liver_failure+decompensated", "慢加急性肝衰竭 + 失代偿期肝硬化"],
      ["decompensated", "失代偿期肝硬化"],
    ]);
    expect(ungrouped).toEqual(["PMID:C"]);
    expect(subgroupsOfPool(answer, "CAUSE").groups.map(({ key }) => key)).toEqual(["alcohol", "hbv"]);
  });
});

it("notices about trials have the studies and the share of the weight that they are about", () => {
  const rows = [
    ...three.slice(0, 2),
    deaths("C", 0, 11, { study: { design: "nonrandomised_controlled", stages: ["compensated"] } }),
    deaths("D", 0, 0, { valueKind: "percent", arms: [arm("treatment", { percent: 12.5 }), arm("comparator", { percent: 25 })] }),
  ];
  const answer = pool(rows);
  if (isRefused(answer)) return expect.fail(answer.refusal.detail.en);
  const weightOf = (id: string) => answer.pooled.studies.find(({ study }) => study === id)?.weight as number;
  const notice = (code: string) => answer.notices.find((one) => one.code === code);
  for (const code of ["NOT_RANDOMISED", "OTHER_STAGE", "HALF_ADDED_TO_CELLS"]) {
    expect(notice(code), code).toMatchObject({ studies: ["PMID:C"] });
    expect(notice(code)?.share, code).toBeCloseTo(weightOf("PMID:C"), 0);
  }
  expect(notice("EVENTS_FROM_PERCENT")?.studies).toEqual(["PMID:D"]);
  expect(answer.notices.map(({ text }) => text.en + text.zh).join("")).not.toMatch(/[{}]|undefined|NaN/);
});
