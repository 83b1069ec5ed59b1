import { describe, expect, it } from "vitest";
import { readRelease } from "../../src/domain/release/read-release.js";
import { targetWeek } from "../../src/domain/trial-results/choose-rows.js";
import { isKnownEvent } from "../../src/domain/trial-results/counted-events.js";
import { eventsFromPercent } from "../../src/domain/trial-results/numbers-of-row.js";
import { isRefused, type PoolAnswer } from "../../src/domain/trial-results/pool-answer.js";
import type { PoolQuestion } from "../../src/domain/trial-results/pool-question.js";
import type { GivenCells, PoolArm, PoolMeasure, PoolRow, PoolStudy } from "../../src/domain/trial-results/pool-row.js";
import { poolRows } from "../../src/domain/trial-results/pool-rows.js";
import { regionOfCountry } from "../../src/domain/trial-results/region-of-country.js";
import { subgroupsOfPool } from "../../src/domain/trial-results/subgroups-of-pool.js";
import { releaseFolder } from "../api/serve-release.js";

const measure: PoolMeasure = { id: "MSCKG:meld", kind: "Measure", desiredDirection: "lower" };
const options = { model: "REML", adjustment: "HARTUNG_KNAPP" } as const;

const arm = (role: PoolArm["role"], numbers: Partial<PoolArm>): PoolArm => ({
  ...{ label: role, n: 20, mean: null, sd: null, median: null, events: null, value: null, percent: null },
  role,
  ...numbers,
});
const msc: GivenCells = {
  id: "CL:0002569",
  kind: "CellSource",
  name: { en: "umbilical cord MSC", zh: "脐带间充质干细胞" },
  kindOf: ["CL:0002569", "CL:0000134"],
};
const cd34: GivenCells = { id: "CL:0000037", kind: "CellSource", name: { en: "haematopoietic stem cell", zh: "造血干细胞" }, kindOf: ["CL:0000037"] };

type Change = Partial<Omit<PoolRow, "study">> & { readonly study?: Partial<PoolStudy> };

/** A row of MELD, as a controlled trial prints it, but for what is said otherwise. */
function row(name: string, { study, ...change }: Change = {}): PoolRow {
  return {
    ...{
      id: `RES:${name}`,
      weeks: 26,
      comparedWith: "comparator",
      scope: "single_study",
      basis: "finding",
      direction: "improved",
      unit: "points",
      unitCode: "{score}",
    },
    ...{ valueKind: "final_value", event: null, qualityFlags: [], effectKind: null, effectValue: null, effectLow: null, effectHigh: null },
    ...{ effectLevel: null, effectT: null, effectP: null, cells: [msc] },
    arms: [arm("treatment", { mean: 14, sd: 3 }), arm("comparator", { mean: 16 + name.charCodeAt(0) / 100, sd: 3 })],
    ...change,
    study: {
      ...{ id: `PMID:${name}`, year: 2015, design: "rct", countries: ["China"], retracted: false, donor: ["allogeneic"], cohort: `COHORT:${name}` },
      ...{ overlaps: [], routes: [], noCells: false, stages: ["decompensated"], causes: ["hbv"] },
      ...study,
    },
  };
}
const counted = (name: string, treated: number, control: number, change: Change = {}) =>
  row(name, {
    valueKind: "events",
    event: "death",
    unit: "deaths",
    unitCode: "{deaths}",
    arms: [arm("treatment", { events: treated }), arm("comparator", { events: control })],
    ...change,
  });
const pool = (rows: readonly PoolRow[], question: Partial<PoolQuestion> = {}) =>
  poolRows(measure, rows, { options, minStudies: 2, ...(!question.cellSources && { cells: "ANY" as const }), ...question });
const reasonOf = (answer: PoolAnswer) => (isRefused(answer) ? answer.refusal.reason : "POOLED");
const leftOut = (answer: PoolAnswer) => Object.fromEntries(answer.leftOut.map(({ row, because }) => [row.id, because.reason]));
const taken = (answer: PoolAnswer) => answer.chosen.map(({ row }) => row.id);

describe("what must not be pooled is refused, with the reason as data", () => {
  const two = [row("A"), row("B")];
  it.each<[what: string, rows: readonly PoolRow[], question: Partial<PoolQuestion>, reason: string, studies?: readonly string[]]>([
    ["nothing at all", [], {}, "TOO_FEW", []],
    ["one study", [row("A")], {}, "TOO_FEW", ["PMID:A"]],
    ["two reports of one cohort", [row("A"), row("B", { study: { cohort: "COHORT:A" } })], {}, "TOO_FEW", ["PMID:A"]],
    ["studies that may share patients", [row("A"), row("B", { study: { overlaps: ["PMID:A"] } })], {}, "SAME_PATIENTS_TWICE", ["PMID:A", "PMID:B"]],
    ["means beside counts", [row("A"), counted("B", 1, 2)], {}, "MIXED_SCALES", ["PMID:A", "PMID:B"]],
    ["points beside per cent", [row("A"), row("B", { unit: "%", unitCode: "%" })], {}, "MIXED_SCALES", ["PMID:A", "PMID:B"]],
    ["two scores of other names", [row("A"), row("B", { unit: "CLDQ score" })], {}, "MIXED_SCALES", ["PMID:A", "PMID:B"]],
    [
      "changes standardised beside final values",
      [row("A"), row("B", { valueKind: "change_from_baseline" })],
      { effect: "HEDGES_G" },
      "CHANGE_BESIDE_FINAL_VALUE",
      ["PMID:B"],
    ],
    [
      "changes without controls beside trials",
      [...two, row("C", { comparedWith: "baseline" })],
      { comparedWith: ["baseline", "comparator"] },
      "UNCONTROLLED_BESIDE_CONTROLLED",
      ["PMID:C"],
    ],
    ["changes without controls alone", [row("A", { comparedWith: "baseline" }), row("B", { comparedWith: "baseline" })], {}, "UNCONTROLLED_ONLY"],
    ["controls not asked for", two, { comparedWith: ["baseline"] }, "UNCONTROLLED_ONLY"],
    ["a review beside trials", [...two, row("R", { scope: "pooled" })], { scopes: ["pooled", "single_study"] }, "REVIEW_BESIDE_ITS_TRIALS", ["PMID:R"]],
    ["reviews", [...two, row("R", { scope: "pooled" })], { scopes: ["pooled"] }, "PUBLISHED_POOL", ["PMID:R"]],
    ["nothing but reviews", [row("R", { scope: "pooled" }), row("S", { scope: "pooled" })], {}, "PUBLISHED_POOL", ["PMID:R", "PMID:S"]],
    ["equal trials under Hartung–Knapp", [row("A"), { ...row("A"), id: "RES:B", study: row("B").study }], {}, "NO_SCATTER"],
  ])("%s", (_, rows, question, reason, studies) => {
    const answer = pool(rows, question);
    expect(reasonOf(answer)).toBe(reason);
    if (studies && isRefused(answer)) expect(answer.refusal.studies).toEqual(studies);
    if (isRefused(answer)) expect([answer.refusal.detail.en, answer.refusal.detail.zh].join("")).not.toMatch(/[{}]|NaN|undefined|null/);
  });

  it.each<[what: string, change: Change, reason: string, question?: Partial<PoolQuestion>]>([
    ["an n of 0", { arms: [arm("treatment", { n: 0, mean: 1, sd: 1 }), arm("comparator", { mean: 1, sd: 1 })] }, "IMPOSSIBLE_NUMBERS"],
    ["no n", { arms: [arm("treatment", { n: null, mean: 1, sd: 1 }), arm("comparator", { mean: 1, sd: 1 })] }, "NUMBERS_MISSING"],
    ["a negative standard deviation", { arms: [arm("treatment", { mean: 1, sd: -1 }), arm("comparator", { mean: 1, sd: 1 })] }, "IMPOSSIBLE_NUMBERS"],
    ["arms without spread", { arms: [arm("treatment", { mean: 1, sd: 0 }), arm("comparator", { mean: 1, sd: 0 })] }, "ZERO_VARIANCE"],
    ["identical arms", { arms: [arm("treatment", { label: "MSC", mean: 1, sd: 1 }), arm("comparator", { label: "MSC", mean: 1, sd: 1 })] }, "IDENTICAL_ARMS"],
    ["no control group", { arms: [arm("treatment", { mean: 1, sd: 1 })] }, "NUMBERS_MISSING"],
    ["a median", { arms: [arm("treatment", { median: 1 }), arm("comparator", { median: 1 })] }, "NUMBERS_MISSING"],
    ["no spread, and none to be recovered", { arms: [arm("treatment", { mean: 1 }), arm("comparator", { mean: 2 })], effectP: ">0.05" }, "NUMBERS_MISSING"],
    [
      "a reversed interval",
      { arms: [arm("treatment", { mean: 1 }), arm("comparator", { mean: 2 })], effectKind: "md", effectLow: 2, effectHigh: -2 },
      "IMPOSSIBLE_NUMBERS",
    ],
    ["a number of patients that is not known", { qualityFlags: ["n_missing"] }, "QUALITY_FLAGGED"],
    ["a number of analysed patients that is uncertain", { qualityFlags: ["n_analysed_uncertain"] }, "QUALITY_FLAGGED"],
    ["controls that are missing", { qualityFlags: ["comparator_missing"] }, "QUALITY_FLAGGED"],
    ["a retracted study", { study: { retracted: true } }, "RETRACTED"],
    ["animals", { study: { design: "preclinical" } }, "NOT_A_CONTROLLED_TRIAL"],
    ["a single arm", { study: { design: "single_arm" } }, "NOT_A_CONTROLLED_TRIAL"],
    ["two doses", { comparedWith: "other_dose" }, "NO_CONTROL_GROUP"],
    ["another active treatment", { comparedWith: "active_comparator" }, "ACTIVE_COMPARATOR"],
    ["a trial without cells", { study: { noCells: true } }, "NO_CELLS_GIVEN"],
    ["figures that the source makes impossible", { qualityFlags: ["source_inconsistent"] }, "QUALITY_FLAGGED"],
    ["a comparison that is not stated", { qualityFlags: ["comparison_not_stated"] }, "QUALITY_FLAGGED"],
    ["a table of another article", { basis: "table_row" }, "READ_IN_ANOTHER_ARTICLE"],
    ["the first days", { weeks: 0 }, "NO_FOLLOW_UP"],
    ["a direction and n alone", { arms: [arm("treatment", {}), arm("comparator", {})] }, "DIRECTION_ONLY"],
    ["a hazard ratio", { effectKind: "hr", effectValue: 0.5, effectLow: 0.3, effectHigh: 0.8 }, "HAZARD_RATIO_ONLY"],
    ["no controls", { comparedWith: "baseline" }, "UNCONTROLLED_BESIDE_CONTROLLED"],
    ["other cells", { cells: [cd34] }, "OTHER_CELLS", { cellSources: ["CL:0000134"] }],
    ["a mixed product", { cells: [msc, cd34] }, "OTHER_CELLS", { cellSources: ["CL:0000134"] }],
    ["cells that are not named", { cells: [] }, "OTHER_CELLS", { cellSources: ["CL:0000134"] }],
    ["other weeks", { weeks: 60 }, "OUTSIDE_WEEKS", { weeks: { from: 20, to: 30 } }],
    ["an unknown week, where weeks are asked for", { weeks: null }, "OUTSIDE_WEEKS", { weeks: { from: 20 } }],
    ["patients to be left out", {}, "LEFT_OUT_ON_REQUEST", { without: ["PMID:C"] }],
    ["means, where counts are asked for", {}, "OTHER_EFFECT", { effect: "LOG_RISK_RATIO" }],
  ])("a row is left out for %s, and the others stand", (_, change, reason, question = {}) => {
    const answer = pool([row("A"), row("B"), row("C", change)], question);
    expect(leftOut(answer)).toMatchObject({ "RES:C": reason });
    if (question.effect === undefined) expect(taken(answer)).toEqual(["RES:A", "RES:B"]);
    expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity/);
  });

  it("no events in either arm say nothing about a ratio, and no other time point is looked for instead", () => {
    const silent = [counted("C", 0, 0), counted("C", 3, 9, { id: "RES:C2", weeks: 52 })];
    const answer = pool([counted("A", 1, 2), counted("B", 2, 5), ...silent]);
    expect(taken(answer)).toEqual(["RES:A", "RES:B"]);
    expect(leftOut(answer)).toEqual({ "RES:C": "NO_EVENTS_IN_EITHER_ARM", "RES:C2": "OTHER_TIME_POINT" });
  });

  it("the patients of a study that is left out do not come in by their other report", () => {
    const answer = pool([row("A"), row("B"), row("C"), row("D", { study: { cohort: "COHORT:C" } })], { without: ["PMID:C"] });
    expect(taken(answer)).toEqual(["RES:A", "RES:B"]);
    expect(leftOut(answer)).toEqual({ "RES:C": "LEFT_OUT_ON_REQUEST", "RES:D": "LEFT_OUT_ON_REQUEST" });
  });
});

describe("one row for each cohort", () => {
  const at = (weeks: number | null, name = String(weeks)) => row("A", { id: `RES:${name}`, weeks });
  it.each([
    ["the nearest to week 26", [at(12), at(24), at(52)], undefined, "RES:24"],
    ["of two as near the later", [at(13), at(39)], undefined, "RES:39"],
    ["an unknown week last", [at(null), at(521)], undefined, "RES:521"],
    ["the nearest to the middle of the weeks asked for", [at(13), at(24), at(52)], { from: 40, to: 60 }, "RES:52"],
    ["the nearest to the one end", [at(13), at(24), at(52)], { from: 14 }, "RES:24"],
    ["the first id of two at one week", [at(26, "y"), at(26, "x")], undefined, "RES:x"],
  ] as const)("%s", (_, rows, weeks, chosen) => {
    const answer = pool([...rows, row("B", { weeks: weeks ? 50 : 26 })], weeks ? { weeks } : {});
    expect(taken(answer)[0]).toBe(chosen);
    expect(pool([row("B", { weeks: weeks ? 50 : 26 }), ...[...rows].reverse()], weeks ? { weeks } : {})).toEqual(answer);
    if (!isRefused(answer)) expect(answer.time).toEqual({ nearest: targetWeek(weeks) });
  });

  it("three arms are two: both treated arms against the one control", () => {
    const arms = [
      arm("treatment", { label: "one", events: 1, n: 30 }),
      arm("treatment", { label: "two", events: 2, n: 31 }),
      arm("comparator", { events: 4, n: 29 }),
    ];
    const answer = pool([counted("A", 1, 2), counted("B", 0, 0, { arms })]);
    expect(answer.chosen[1]).toMatchObject({ treated: { n: 61, events: 3 }, control: { n: 29, events: 4 }, effect: { flags: ["ARMS_COMBINED"] } });
  });

  it("the living are turned into the dead, and per cent into patients", () => {
    const arms = [arm("treatment", { n: 56, percent: 73.2 }), arm("comparator", { n: 54, percent: 55.6 })];
    const answer = pool([counted("A", 1, 2), counted("B", 0, 0, { valueKind: "percent", event: "survival", arms })]);
    expect(answer.chosen[1]).toMatchObject({
      treated: { events: 15 },
      control: { events: 24 },
      effect: { flags: ["EVENTS_FROM_PERCENT", "OPPOSITE_COUNTED"] },
    });
  });

  it("a spread is recovered from the printed difference of two arms", () => {
    const arms = [arm("treatment", { mean: 3 }), arm("comparator", { mean: 5 })];
    const flagsOf = (change: Change) => pool([row("A"), row("B", { arms, ...change })]).chosen[1]?.effect.flags;
    expect(flagsOf({ effectP: "0.04" })).toEqual(["SD_FROM_P_VALUE"]);
    expect(flagsOf({ effectP: "<0.05" })).toEqual(["SD_FROM_P_VALUE_LIMIT"]);
    expect(flagsOf({ effectT: 2.1 })).toEqual(["SD_FROM_T_VALUE"]);
    expect(flagsOf({ effectKind: "md", effectLow: -3, effectHigh: -1, effectLevel: 95 })).toEqual(["SD_FROM_INTERVAL"]);
    expect(flagsOf({ effectT: 2.1, qualityFlags: ["t_and_p_disagree"] })).toBeUndefined();
  });

  it.each([
    ["MSCKG:albumin", "g/dL", "g/L", 10],
    ["MSCKG:bilirubin", "mg/dL", "umol/L", 17.1],
  ])("%s in %s is joined with %s", (id, from, to, factor) => {
    const rows = [row("A", { unit: from, unitCode: from }), row("B", { unit: `${to}, median change`, unitCode: to })];
    const answer = poolRows({ ...measure, id }, rows, { options, cells: "ANY", minStudies: 2 });
    expect(answer).toMatchObject({ unit: to });
    const means = answer.chosen.map(({ treated }) => (treated as { mean: number }).mean);
    expect((means[0] ?? 0) / (means[1] ?? 0)).toBeCloseTo(factor, 1);
    expect(answer.chosen[0]?.effect.flags).toEqual(["UNIT_CONVERTED"]);
  });
});

describe("what stands beside a pool", () => {
  const codes = (answer: PoolAnswer) => (isRefused(answer) ? [] : answer.notices.map(({ code }) => code));
  it("says what a reader should know, and nothing else", () => {
    expect(codes(pool([row("A"), row("B")]))).toEqual(["FEW_STUDIES", "ADJUSTMENT_NARROWS", "PREDICTION_NOT_ESTIMABLE", "TAU_SQUARED_INTERVAL_EMPTY"]);
    const many = [
      row("A"),
      row("B", { cells: [msc, cd34] }),
      row("C", { weeks: 60, study: { design: "nonrandomised_controlled", stages: ["compensated"] } }),
      row("D", { weeks: null }),
    ];
    const answer = pool([...many, row("E", { valueKind: "change_from_baseline" })], { directions: ["improved"] });
    expect(codes(answer).slice(0, 7)).toEqual([
      "OTHER_THAN_MSC",
      "NOT_RANDOMISED",
      "OTHER_STAGE",
      "WEEKS_UNKNOWN",
      "WEEKS_APART",
      "CHANGES_BESIDE_FINAL_VALUES",
      "CHOSEN_BY_DIRECTION",
    ]);
    if (!isRefused(answer)) expect(answer.notices.find(({ code }) => code === "WEEKS_APART")?.text.en).toBe("The time points lie between week 26 and week 60.");
    expect(codes(pool([counted("A", 1, 2), counted("B", 2, 5, { unit: "deaths in hospital" })]))).toContain("COUNTED_IN_OTHER_WORDS");
  });

  it("says which cells it is of, and which way is good", () => {
    expect(pool([row("A"), row("B")])).toMatchObject({ cells: "ANY", higherIsBetter: false });
    expect(pool([row("A"), row("B"), row("C", { cells: [cd34] })], { cellSources: ["CL:0000134"] })).toMatchObject({ cells: "MSC_ONLY" });
    const cells = [row("A", { cells: [cd34] }), row("B", { cells: [cd34] }), row("C")];
    expect(pool(cells, { cellSources: ["CL:0000037"] })).toMatchObject({ cells: "NAMED" });
    expect(poolRows({ ...measure, desiredDirection: "higher" }, [counted("A", 1, 2), counted("B", 3, 9)], { options, minStudies: 2 })).toMatchObject({
      higherIsBetter: false,
      event: "death",
    });
  });

  it("sets studies that do not say their subgroup aside from the test", () => {
    const rows = ["A", "B", "C", "D"].map((name, index) => row(name, { study: { countries: [index < 2 ? "China" : "Egypt"] } }));
    const answer = pool([...rows, row("E", { study: { countries: null } }), row("F", { study: { countries: ["Atlantis"] } })]);
    if (isRefused(answer)) return expect.fail(answer.refusal.detail.en);
    const { groups, ungrouped, between } = subgroupsOfPool(answer, "REGION");
    expect(groups.map(({ key, studies }) => [key, studies])).toEqual([
      ["AFRICA", ["PMID:C", "PMID:D"]],
      ["ASIA", ["PMID:A", "PMID:B"]],
    ]);
    expect(ungrouped).toEqual(["PMID:E", "PMID:F"]);
    expect(between).toMatchObject({ degreesOfFreedom: 1 });
    expect(subgroupsOfPool(answer, "CELL_SOURCE").between).toMatchObject({ reason: "FEWER_THAN_TWO_GROUPS" });
  });
});

describe("tables of the release", () => {
  it("know every country of its studies and every event of its results", async () => {
    const { studies, results } = await readRelease(releaseFolder);
    expect(studies.flatMap(({ countries }) => (countries ?? []).filter((country) => !regionOfCountry(country)))).toEqual([]);
    expect(results.flatMap(({ event }) => (event && !isKnownEvent(event) ? [event] : []))).toEqual([]);
  });

  it.each([
    [73.2, 56, 41],
    [55.6, 54, 30],
    [16.1, 56, 9],
    [33.3, 54, 18],
    [47.8, 23, 11],
    [21.7, 69, 15],
    [56, 34, 19],
    [16, 50, 8],
    [61.8, 72, undefined],
    [50, 150, 75],
    [50, 200, undefined],
    [50, 1000, undefined],
    [0, 12, 0],
    [100, 12, 12],
  ])("%d %% of %d patients are %s", (percent, n, events) => expect(eventsFromPercent(percent, n)).toBe(events));
});
