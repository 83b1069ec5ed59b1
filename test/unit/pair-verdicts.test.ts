import { beforeAll, describe, expect, it } from "vitest";
import { describeVerdict } from "../../src/domain/confidence/describe-verdict.js";
import { classesByStrength, evidenceClasses, rankOf } from "../../src/domain/confidence/evidence-classes.js";
import { summarisePair } from "../../src/domain/confidence/summarise-pair.js";
import { weighPair } from "../../src/domain/confidence/weigh-pair.js";
import type { Weighed } from "../../src/domain/confidence/weigh-reports.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import type { Release } from "../../src/domain/release/release.js";
import { assessReports } from "../../src/domain/reports/assess-reports.js";
import type { ClassTree } from "../../src/domain/reports/class-tree.js";
import { pairsOfRelease } from "../../src/domain/reports/pairs-of-release.js";
import type { ReportFacts, WeighedReport } from "../../src/domain/reports/report.js";
import { reportsOfPair } from "../../src/domain/reports/reports-of-pair.js";
import { releaseFolder } from "../api/serve-release.js";

/** A small seeded generator (mulberry32), so that every run sees the same cases. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const plain: ReportFacts = {
  of: "claim",
  id: "CLM:1",
  study: {
    id: "PMID:1",
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
  sign: 1,
  foundNone: false,
  isMixed: false,
  testedSign: null,
  comparedWith: null,
  worsened: false,
  qualityFlags: [],
  proxy: false,
  comparesGroups: false,
};

const kinds: readonly { readonly design: string; readonly level: string; readonly setting: readonly string[] }[] = [
  { design: "rct", level: "clinical_controlled", setting: ["human"] },
  { design: "nonrandomised_controlled", level: "clinical_controlled", setting: ["human"] },
  { design: "meta_analysis", level: "clinical_controlled", setting: ["human"] },
  { design: "single_arm", level: "clinical_uncontrolled", setting: ["human"] },
  { design: "preclinical", level: "preclinical", setting: ["animal"] },
  { design: "preclinical", level: "preclinical", setting: ["in_vitro"] },
  { design: "review", level: "review", setting: ["none"] },
  { design: "review", level: "narrative", setting: ["none"] },
];

/** `below` is a subclass of `subject`, which is one of `above`, which is one of `top`. */
const classes: ClassTree = {
  superclassesOf: (id) => ({ subject: ["above", "top"], below: ["subject", "above", "top"], above: ["top"] })[id] ?? [],
  subclassesOf: (id) => new Set({ subject: ["below"], above: ["subject", "below"], top: ["above", "subject", "below"] }[id] ?? []),
};

function makeFacts(random: () => number): ReportFacts[] {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  return Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index): ReportFacts => {
    const { design, level, setting } = pick(kinds);
    const said = pick(["rises", "rises", "falls", "none", "none", "mixed", "asserted"]);
    const sign = said === "rises" ? 1 : said === "falls" ? -1 : 0;
    return {
      ...plain,
      id: `CLM:${String(index).padStart(2, "0")}`,
      study: { ...plain.study, id: `PMID:${Math.floor(random() * 10)}`, cohort: random() < 0.2 ? "shared" : null, design },
      holderId: pick(["subject", "subject", "subject", "above", "below"]),
      ...{ level, setting, sign },
      foundNone: said === "none",
      isMixed: said === "mixed",
      testedSign: said === "none" ? pick([1, -1, null] as const) : null,
      basis: pick(["finding", "finding", "finding", "title", "method"]),
      proxy: random() < 0.1,
      isEffect: random() < 0.9,
    };
  });
}

/** A study has one design wherever it is named. */
function consistent(facts: readonly ReportFacts[]): ReportFacts[] {
  const first = new Map<string, ReportFacts>();
  for (const report of facts) if (!first.has(report.study.id)) first.set(report.study.id, report);
  return facts.map((report) => {
    const { study, level, setting } = first.get(report.study.id) as ReportFacts;
    return { ...report, study, level, setting };
  });
}

const weigh = (facts: readonly ReportFacts[], objectKind = "Outcome"): Weighed =>
  weighPair({ subject: "subject", objectKind, reports: assessReports(facts), classes });

const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const supporting = ["SUPPORTED", "UNCONTROLLED", "ANIMAL_ONLY", "IN_VITRO_ONLY", "NARRATIVE_ONLY"];

/** The score of one side from the list of reports alone, as docs/confidence.md has it. */
function score(reports: readonly WeighedReport[]): number {
  let value = 0;
  for (const name of classesByStrength) {
    const weights = reports.flatMap((report) => (report.class === name ? [report.weight] : [])).sort((one, other) => other - one);
    const { ceiling } = evidenceClasses[name];
    const subtotal = weights.reduce((sum, weight) => (ceiling === 0 ? sum : sum + weight * (1 - sum / ceiling)), 0);
    value += (1 - value) * subtotal;
  }
  return Math.round(value * 1e12) / 1e12;
}

/** Direction, state and numbers of a verdict from its list of reports alone. */
function recompute({ reports }: Weighed) {
  const counted = reports.filter((report) => report.counted);
  const pro = counted.filter(({ side }) => side === "FOR");
  const contra = counted.filter(({ side }) => side === "AGAINST" || side === "NO_EFFECT");
  const sum = (of: readonly WeighedReport[]) => of.reduce((total, { weight }) => total + weight, 0);
  const share = Math.round((sum(contra) / (sum(pro) + sum(contra))) * 1e12) / 1e12;
  return { pro, contra, share, for: score(pro), against: score(contra) };
}

function expectRecomputed(weighed: Weighed, name: string): void {
  if (weighed.reports.every(({ counted }) => !counted)) return;
  const { pro, contra, share, ...scores } = recompute(weighed);
  const { state, direction, sign } = weighed;
  const hasOwn = weighed.bySetting.length > 0;
  expect(hasOwn ? { for: weighed.for, against: weighed.against } : weighed.inherited, name).toEqual(scores);
  if (!hasOwn) {
    expect(state, name).toBe("INHERITED_ONLY");
    return;
  }
  const word = sign === 1 ? "RAISES" : sign === -1 ? "LOWERS" : "UNSIGNED";
  const opposite = score(contra.filter(({ side }) => side === "AGAINST"));
  if (direction === "UNSIGNED" && state === "CONTESTED" && (share <= 0.5 || opposite === scores.for)) return; // equal weights of both signs
  if (pro.length === 0) expect(["NO_EFFECT", "MOSTLY_AGAINST", "CONTESTED", "UNDECIDED"], name).toContain(state);
  else if (share < 0.25) {
    expect(direction, name).toBe(word);
    if (pro.some(({ own }) => own)) expect(supporting, name).toContain(state);
  } else if (share <= 0.75) expect([state, direction], name).toEqual(["CONTESTED", share > 0.5 ? "UNSIGNED" : word]);
  else expect([state, direction], name).toEqual(["MOSTLY_AGAINST", "NO_EFFECT"]);
}

describe("the verdict on a pair, over generated reports", () => {
  it.each(seeds)("is made of one list, and says what its balance says, in case %i", (seed) => {
    const facts = consistent(makeFacts(generator(seed)));
    const weighed = weigh(facts);
    expectRecomputed(weighed, String(seed));
    const sumOf = (side: string) => weighed.terms.filter((term) => term.side === side).reduce((total, { contribution }) => total + contribution, 0);
    expect(sumOf("FOR")).toBeCloseTo(weighed.for, 11);
    expect(sumOf("AGAINST")).toBeCloseTo(weighed.against, 11);
    for (const value of [weighed.for, weighed.against]) expect(value >= 0 && value <= 1).toBe(true);
    if (supporting.includes(weighed.state)) expect(weighed.supports + weighed.partlySupports).toBeGreaterThan(0);
    if (weighed.state === "SUPPORTED" || weighed.state === "UNCONTROLLED")
      expect(weighed.reports.some(({ own, seenIn }) => own && seenIn === "PATIENTS")).toBe(true);
    for (const report of weighed.reports) expect(report.counted).toBe(report.notCountedBecause === null);
    const text = describeVerdict(weighed, (id) => ({ en: id, zh: id }), "EN");
    if (weighed.state === "CONTESTED") expect(text.startsWith("It ")).toBe(false);
    if (weighed.direction === "NO_EFFECT") expect(text.startsWith("It rises") || text.startsWith("It falls")).toBe(false);
    expect(summarisePair(weighed)).toHaveLength(3);
  });

  it.each(seeds)("does not hang on the order of its reports, in case %i", (seed) => {
    const facts = consistent(makeFacts(generator(seed)));
    expect(weigh([...facts].reverse())).toEqual(weigh(facts));
  });

  it.each(seeds)("is not contested by an inherited report of an equal or weaker class, in case %i", (seed) => {
    const random = generator(seed);
    const facts = consistent(makeFacts(random));
    const before = weigh(facts);
    const own = before.reports.filter((report) => report.own && report.barred === null && (report.sign !== 0 || report.foundNone));
    if (own.length === 0) return;
    const best = Math.min(...own.map((report) => rankOf(report.class)));
    const kind = kinds.find(({ design, level, setting }) => rankOf(weigh([{ ...plain, study: { ...plain.study, design }, level, setting }]).bestFor) >= best);
    if (!kind) return;
    const added: ReportFacts = {
      ...plain,
      ...kind,
      id: "CLM:99",
      study: { ...plain.study, id: "PMID:99", design: kind.design },
      holderId: "above",
      sign: random() < 0.5 ? 1 : -1,
    };
    if (kind.design === "meta_analysis") return;
    const after = weigh([...facts, added]);
    for (const name of ["direction", "state", "for", "against", "supports", "opposes", "noEffect"] as const) expect(after[name], name).toEqual(before[name]);
  });

  it.each(seeds)("takes a duplicate as nothing, a retraction as a removal, and comes back when it is undone, in case %i", (seed) => {
    const random = generator(seed);
    const facts = consistent(makeFacts(random));
    const before = weigh(facts);
    const chosen = facts[Math.floor(random() * facts.length)] as ReportFacts;
    const figures = ({ direction, state, for: pro, against, supports, opposes, noEffect, independentStudies }: Weighed) => ({
      ...{ direction, state, pro, against, supports, opposes, noEffect, independentStudies },
    });
    expect(figures(weigh([...facts, { ...chosen, id: "CLM:98" }]))).toEqual(figures(before));
    const retracted = facts.map((report) =>
      report.study.id === chosen.study.id ? { ...report, study: { ...report.study, retraction: "retracted" } } : report,
    );
    const without = facts.filter((report) => report.study.id !== chosen.study.id);
    expect(figures(weigh(retracted))).toEqual(figures(weigh(without)));
    expect(weigh([...without, ...facts.filter((report) => report.study.id === chosen.study.id)])).toEqual(before);
  });

  it.each(seeds)("is never weakened by one more own study for it in its setting, in case %i", (seed) => {
    const facts = consistent(makeFacts(generator(seed)));
    const before = weigh(facts);
    if (before.sign === 0 || before.setting !== "PATIENTS" || !before.reports.some(({ own, counted }) => own && counted)) return;
    const added: ReportFacts = { ...plain, id: "CLM:97", study: { ...plain.study, id: "PMID:97" }, sign: before.sign };
    if (before.bestForOwn !== null && before.bestInherited !== null) return;
    if (weigh([...facts, added]).sign !== before.sign) return;
    expect(weigh([...facts, added]).for).toBeGreaterThanOrEqual(before.for);
  });
});

describe("the rules of a pair", () => {
  const study = (id: string, design = "rct") => ({ ...plain.study, id: `PMID:${id}`, design });

  it("weighs a report by the lowest of level, basis, design and comparison", () => {
    const classOf = (facts: Partial<ReportFacts>) => weigh([{ ...plain, ...facts }]).reports[0]?.class;
    expect(classOf({})).toBe("RANDOMISED");
    expect(classOf({ level: "clinical_uncontrolled" })).toBe("UNCONTROLLED");
    expect(classOf({ basis: "table_row" })).toBe("REVIEW");
    expect(classOf({ basis: "definition" })).toBeNull();
    expect(classOf({ study: study("1", "nonrandomised_controlled") })).toBe("CONTROLLED");
    expect(classOf({ study: { ...study("1", "meta_analysis"), pooledDesigns: "randomised" } })).toBe("RANDOMISED");
    expect(classOf({ study: { ...study("1", "meta_analysis"), pooledDesigns: "mixed" } })).toBe("CONTROLLED");
    expect(classOf({ of: "result", comparedWith: "baseline" })).toBe("UNCONTROLLED");
  });

  it("takes for a claim the comparator of its study's results on the pair, unless it states a comparison of groups", () => {
    const claimBeside = (compared: readonly string[], claim: Partial<ReportFacts> = {}) => {
      const results = compared.map((comparedWith, index): ReportFacts => ({ ...plain, of: "result", id: `RES:${index}`, predicate: null, comparedWith }));
      const { class: found, notCountedBecause } = weigh([{ ...plain, ...claim }, ...results]).reports.find(({ of }) => of === "claim") as WeighedReport;
      return [found, notCountedBecause];
    };
    expect(claimBeside([])).toEqual(["RANDOMISED", null]);
    expect(claimBeside(["comparator", "baseline"])).toEqual(["RANDOMISED", null]);
    expect(claimBeside(["baseline"])).toEqual(["UNCONTROLLED", null]);
    expect(claimBeside(["baseline", "active_comparator"])).toEqual(["UNCONTROLLED", null]);
    expect(claimBeside(["active_comparator"])).toEqual(["RANDOMISED", "ACTIVE_COMPARATOR"]);
    expect(claimBeside(["baseline"], { comparesGroups: true })).toEqual(["RANDOMISED", null]);
  });

  it("names as better inherited only what is of the best class", () => {
    const told: ReportFacts = { ...plain, study: study("1", "review"), level: "review" };
    const inDishes: ReportFacts = { ...plain, id: "CLM:2", study: study("2", "preclinical"), level: "preclinical", setting: ["in_vitro"], holderId: "above" };
    const inAnimals: ReportFacts = { ...inDishes, id: "CLM:3", study: study("3", "preclinical"), setting: ["animal"], holderId: "top" };
    expect(weigh([told, inDishes, inAnimals]).bestInherited).toEqual({ class: "ANIMAL", via: ["top"] });
  });

  it("counts one meta-analysis of a setting: of randomised trials before others, then the later search", () => {
    const meta = (id: string, more: object): ReportFacts => ({
      ...plain,
      id: `CLM:${id}`,
      study: { ...study(id, "meta_analysis"), pooledDesigns: "mixed", ...more },
    });
    const { reports } = weigh([
      meta("1", { searchTo: "2024-05" }),
      meta("2", { searchTo: "2025-01" }),
      meta("3", { searchTo: "2019", pooledDesigns: "randomised" }),
    ]);
    expect(reports.filter(({ counted }) => counted).map(({ id }) => id)).toEqual(["CLM:3"]);
    expect(reports.filter(({ notCountedBecause }) => notCountedBecause === "OLDER_META_ANALYSIS").map(({ id }) => id)).toEqual(["CLM:1", "CLM:2"]);
  });

  it("says contested where both signs weigh the same, and gives no direction", () => {
    const tied = weigh([plain, { ...plain, id: "CLM:2", study: study("2"), sign: -1 }]);
    expect([tied.state, tied.direction, tied.for, tied.against]).toEqual(["CONTESTED", "UNSIGNED", 0.5, 0.5]);
  });

  it("puts nulls of patients before what animals showed", () => {
    const none: ReportFacts = { ...plain, sign: 0, foundNone: true, testedSign: 1 };
    const animal: ReportFacts = { ...plain, id: "CLM:2", study: study("2", "preclinical"), level: "preclinical", setting: ["animal"] };
    expect(weigh([none, animal])).toMatchObject({ state: "MOSTLY_AGAINST", direction: "NO_EFFECT", for: 0 });
    expect(weigh([{ ...none, testedSign: -1 }, animal])).toMatchObject({ state: "NO_EFFECT", direction: "NO_EFFECT" });
    expect(weigh([{ ...none, level: "clinical_uncontrolled", study: study("1", "single_arm") }, animal])).toMatchObject({
      state: "CONTESTED",
      direction: "UNSIGNED",
    });
  });

  it("inherits what is known of a superclass alone, and no null on an adverse event", () => {
    const above: ReportFacts = { ...plain, holderId: "above" };
    expect(weigh([above])).toMatchObject({ state: "INHERITED_ONLY", direction: "RAISES", for: 0, inherited: { for: 0.25, against: 0 }, via: ["above"] });
    const none: ReportFacts = { ...above, sign: 0, foundNone: true };
    expect(weigh([none]).state).toBe("INHERITED_ONLY");
    expect(weigh([none], "AdverseEvent").state).toBe("NONE");
  });

  it("names prognosis and what is only asserted, without a confidence", () => {
    const predicts: ReportFacts = { ...plain, isEffect: false, isPrognostic: true };
    expect(weigh([predicts])).toMatchObject({ state: "PROGNOSTIC", direction: "RAISES", hasConfidence: false });
    expect(weigh([{ ...predicts, isPrognostic: false, sign: 0 }])).toMatchObject({ state: "ASSERTED", direction: "UNSIGNED", hasConfidence: false });
    expect(weigh([predicts, { ...plain, id: "CLM:2" }]).state).toBe("SUPPORTED");
  });
});

describe("verdicts over the release", () => {
  let release: Release;
  let all: (readonly [name: string, weighed: Weighed])[];
  beforeAll(async () => {
    release = await readRelease(releaseFolder);
    const pairOf = pairsOfRelease(release);
    const objects = [...new Set([...release.claims.map(({ object }) => object), ...release.results.flatMap(({ outcome_entity: measured }) => measured ?? [])])];
    all = objects.flatMap((object) =>
      release.entities.flatMap(({ id: subject }) => {
        const pair = pairOf(subject, object);
        return subject === object || reportsOfPair(pair).length === 0 ? [] : [[`${subject} ${object}`, weighPair(pair)] as const];
      }),
    );
  }, 120_000);

  it("are recomputed to the last digit from their reports, for every pair", () => {
    expect(all.length).toBeGreaterThan(2_900);
    for (const [name, weighed] of all) expectRecomputed(weighed, name);
  });

  it("show a clinical state only where the pair has patients of its own", () => {
    for (const [name, { state, reports }] of all)
      if (state === "SUPPORTED" || state === "UNCONTROLLED")
        expect(
          reports.some(({ own, seenIn, counted }) => own && counted && seenIn === "PATIENTS"),
          name,
        ).toBe(true);
  });

  it("never raise a limitation, a cost or a plan to a finding", () => {
    const kindOf = new Map(release.entities.map(({ id, kind }) => [id, kind]));
    for (const [name, { state }] of all)
      if (["Limitation", "CostItem", "FutureDirection"].includes(kindOf.get(name.split(" ")[1] as string) ?? ""))
        expect([name, state === "SUPPORTED"]).toEqual([name, false]);
  });
});
