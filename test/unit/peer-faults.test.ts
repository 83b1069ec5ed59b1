import { describe, expect, it } from "vitest";
import { weighPair } from "../../src/domain/confidence/weigh-pair.js";
import { assessReports } from "../../src/domain/reports/assess-reports.js";
import type { ReportFacts } from "../../src/domain/reports/report.js";

/** One randomised trial that saw a rise. */
const trial = (studyId: string, sign: -1 | 0 | 1 = 1): ReportFacts => ({
  of: "claim",
  id: `CLM:${studyId}`,
  study: {
    id: studyId,
    registration: null,
    cohort: null,
    design: "rct",
    retraction: "unknown",
    pooledDesigns: null,
    searchTo: null,
    year: 2020,
    studies: null,
  },
  holderId: "subject",
  predicate: "increases",
  isEffect: true,
  isPrognostic: false,
  level: "clinical_controlled",
  basis: "finding",
  setting: ["human"],
  species: ["human"],
  stages: [],
  causes: [],
  models: [],
  sign,
  foundNone: false,
  isMixed: false,
  testedSign: null,
  comparedWith: null,
  worsened: false,
  qualityFlags: [],
  proxy: false,
  comparesGroups: false,
});
const noClasses = { superclassesOf: () => [], subclassesOf: () => new Set<string>() };
const weigh = (reports: readonly ReportFacts[]) =>
  weighPair({ subject: "subject", objectKind: "Outcome", reports: assessReports(reports), classes: noClasses });
const three = ["PMID:1", "PMID:2", "PMID:3"].map((id) => trial(id));
const more = (reports: readonly ReportFacts[], ...added: ReportFacts[]) => weigh([...reports, ...added]);

describe("faults of other services' scores, which this one does not share", () => {
  it("INDRA multiplies what speaks for by what does not speak against: one opponent crushes three, and five sentences of a paper count as five", () => {
    const said = (sentences: number) => 1 - (0.05 + 0.3 ** sentences);
    const belief = (pro: number, contra: number) => said(pro) * (contra ? 1 - said(contra) : 1);
    expect(belief(3, 1)).toBeCloseTo(0.323, 3);
    expect(belief(5, 0)).toBeGreaterThan(belief(1, 0));

    const opposed = more(three, trial("PMID:4", -1));
    expect(opposed.for).toBe(weigh(three).for);
    expect(opposed).toMatchObject({ state: "CONTESTED", supports: 3, opposes: 1 });
    const sentences = Array.from({ length: 5 }, (_, index) => ({ ...trial("PMID:1"), id: `CLM:${index}` }));
    const numbersOf = ({ for: pro, against, supports, state }: ReturnType<typeof weigh>) => ({ pro, against, supports, state });
    expect(numbersOf(weigh(sentences))).toEqual(numbersOf(weigh(sentences.slice(0, 1))));
  });

  it("CIViC adds level times rating whichever way the evidence points: evidence against raises the score", () => {
    const score = (items: readonly { level: number; rating: number; supports: boolean }[]) => items.reduce((sum, { level, rating }) => sum + level * rating, 0);
    const items = [{ level: 5, rating: 3, supports: true }];
    expect(score([...items, { level: 5, rating: 3, supports: false }])).toBeGreaterThan(score(items));

    const opposed = more([trial("PMID:1"), trial("PMID:2")], trial("PMID:3", -1));
    expect(opposed.for).toBeLessThanOrEqual(more([trial("PMID:1"), trial("PMID:2")]).for);
    expect(opposed.against).toBeGreaterThan(0);
  });

  it("Open Targets' harmonic sum gives one perfect evidence 0.37, and nothing can lower it", () => {
    const most = Array.from({ length: 100_000 }, (_, index) => 1 / (index + 1) ** 2).reduce((sum, term) => sum + term, 0);
    const harmonic = (scores: readonly number[]) => scores.reduce((sum, score, index) => sum + score / (index + 1) ** 2, 0) / most;
    expect(harmonic([harmonic([1])])).toBeCloseTo(0.37, 3);
    const against = 0;
    expect(harmonic([1, against])).toBe(harmonic([1]));

    expect(weigh([trial("PMID:1")]).for).toBe(0.5);
    const failed = ["PMID:5", "PMID:6"].map((id) => ({ ...trial(id, 0), foundNone: true, testedSign: 1 as const }));
    expect(more([trial("PMID:1")])).toMatchObject({ state: "SUPPORTED", against: 0 });
    expect(more([trial("PMID:1")], ...failed)).toMatchObject({ state: "CONTESTED" });
    expect(more([trial("PMID:1")], ...failed).against).toBeGreaterThan(0.5);
    expect(weigh(three.map((row) => ({ ...row, study: { ...row.study, retraction: "retracted" } })))).toMatchObject({ state: "NONE", for: 0 });
  });

  it("ARAX starts at a base without any evidence, only rises, and ranks inside one answer: no two answers compare", () => {
    const arax = (weights: readonly number[]) => weights.reduce((confidence, weight) => confidence + (1 - confidence) * weight, 0.5);
    expect(arax([])).toBe(0.5);
    const quantile = (value: number, answer: readonly number[]) => answer.filter((other) => other <= value).length / answer.length;
    expect(quantile(0.6, [0.6, 0.9])).not.toBe(quantile(0.6, [0.6, 0.2]));

    expect(weigh([])).toMatchObject({ state: "NONE", for: 0, against: 0, terms: [] });
    const [alone] = [[trial("PMID:1")]].map((rows) => weigh(rows).for);
    const [amongOthers] = [[trial("PMID:1")], three].map((rows) => weigh(rows).for);
    expect(amongOthers).toBe(alone);
  });
});
