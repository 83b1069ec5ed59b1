import { describe, expect, it } from "vitest";
import { classOfEvidence } from "../../src/domain/confidence/class-of-evidence.js";
import { classesByStrength, evidenceClasses } from "../../src/domain/confidence/evidence-classes.js";
import type { EvidenceRow } from "../../src/domain/confidence/evidence-row.js";
import { weighEvidence } from "../../src/domain/confidence/weigh-evidence.js";

const plain: EvidenceRow = {
  id: "CLM:1",
  studyId: "PMID:1",
  registration: null,
  cohort: null,
  design: "rct",
  retraction: "unknown",
  level: "clinical_controlled",
  setting: ["human"],
  species: ["human"],
  sign: 1,
  foundNone: false,
  testedSign: null,
  inherited: false,
};

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

const designs: readonly Pick<EvidenceRow, "design" | "level" | "setting">[] = [
  { design: "rct", level: "clinical_controlled", setting: ["human"] },
  { design: "nonrandomised_controlled", level: "clinical_controlled", setting: ["human"] },
  { design: "single_arm", level: "clinical_uncontrolled", setting: ["human"] },
  { design: "preclinical", level: "preclinical", setting: ["animal"] },
  { design: "preclinical", level: "preclinical", setting: ["in_vitro"] },
  { design: "review", level: "review", setting: ["none"] },
  { design: "review", level: "narrative", setting: ["none"] },
  { design: "registry_trial", level: "registry", setting: ["human"] },
];

function rows(random: () => number, signs: readonly number[]): EvidenceRow[] {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  return Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index) => {
    const sign = pick(signs);
    return {
      ...plain,
      ...pick(designs),
      id: `CLM:${index}`,
      studyId: `PMID:${Math.floor(random() * 10)}`,
      cohort: random() < 0.2 ? "shared" : null,
      sign,
      foundNone: sign === 0,
      testedSign: sign === 0 ? 1 : null,
      inherited: random() < 0.2,
    };
  });
}

const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const strong = (sign: number, studyId: string): EvidenceRow => ({ ...plain, sign, studyId, id: `CLM:${studyId}` });

describe("weighing evidence", () => {
  it.each(seeds)("keeps its promises over the generated case %i", (seed) => {
    const random = generator(seed);
    const given = rows(random, [1, 1, 1, 0, -1]);
    const weighed = weighEvidence(given);
    const sum = (side: string) => weighed.terms.filter((term) => term.side === side).reduce((total, { contribution }) => total + contribution, 0);
    expect(sum("FOR")).toBeCloseTo(weighed.for, 12);
    expect(sum("AGAINST")).toBeCloseTo(weighed.against, 12);
    for (const value of [weighed.for, weighed.against]) expect(value >= 0 && value <= 1).toBe(true);
    expect(weighEvidence([...given].reverse())).toEqual(weighed);
    expect(weighEvidence([...given, ...given]), "a sentence or paper twice").toEqual(weighed);

    const [sign] = [weighed.direction === "LOWERS" ? -1 : 1];
    const against = weighEvidence([...given, { ...strong(0, "PMID:null"), foundNone: true, testedSign: sign }]);
    expect(against.for, "a null finding never raises what speaks for").toBeLessThanOrEqual(weighed.for);
    expect(against.against).toBeGreaterThanOrEqual(weighed.against);
    const more = weighEvidence([...given, strong(sign, "PMID:more")]);
    expect(more.for, "one more study never lowers what speaks for").toBeGreaterThanOrEqual(weighed.for);

    const retracted = given.map((row) => (row.studyId === given[0]?.studyId ? { ...row, retraction: "retracted" } : row));
    expect(weighEvidence(retracted), "a retraction is a removal").toEqual(weighEvidence(given.filter(({ studyId }) => studyId !== given[0]?.studyId)));
    expect(weighEvidence(retracted, false), "and can be undone").toEqual(weighed);
  });

  it("weighs a better design more than a weaker one, one for one", () => {
    const values = designs.map((design) => weighEvidence([{ ...plain, ...design }]).for);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
  });

  it("never lets narratives and reviews alone reach one controlled study", () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...plain,
      design: "review",
      level: index % 2 ? "review" : "narrative",
      studyId: `PMID:${index}`,
    }));
    expect(weighEvidence(many).for).toBeLessThan(evidenceClasses.CONTROLLED.weight);
    expect(weighEvidence(many).state).toBe("NARRATIVE_ONLY");
  });

  it("counts reports of one trial once, also through a shared registration", () => {
    const two = [strong(1, "PMID:1"), { ...strong(1, "PMID:2"), registration: "NCT1" }, { ...strong(1, "PMID:3"), registration: "NCT1" }];
    expect(weighEvidence(two)).toMatchObject({ independentStudies: 2, supports: 2 });
    expect(weighEvidence(two).for).toBe(weighEvidence(two.slice(0, 2)).for);
  });

  it("counts what is inherited half", () => {
    expect(weighEvidence([{ ...plain, inherited: true }]).for).toBeCloseTo(weighEvidence([plain]).for / 2, 12);
  });

  it("keeps three against one contested and both sides in sight, where a product would crush them (INDRA: 0.32)", () => {
    const weighed = weighEvidence([strong(1, "PMID:1"), strong(1, "PMID:2"), strong(1, "PMID:3"), strong(-1, "PMID:4")]);
    expect(weighed).toMatchObject({ direction: "RAISES", state: "CONTESTED", supports: 3, opposes: 1 });
    expect(weighed.for).toBeGreaterThan(0.7);
  });

  it("lets a client make each value again from its terms", () => {
    for (const seed of seeds.slice(0, 100)) {
      const weighed = weighEvidence(rows(generator(seed), [1, 1, 0, -1]));
      for (const side of ["FOR", "AGAINST"] as const) {
        const terms = weighed.terms.filter((term) => term.side === side);
        let value = 0;
        for (const name of new Set(terms.map((term) => term.name))) {
          const alike = terms.filter((term) => term.name === name);
          const ceiling = alike[0]?.ceiling as number;
          const left = alike.reduce((rest, { weight, studies }) => rest * (ceiling ? (1 - weight / ceiling) ** studies : 1), 1);
          value += (1 - value) * ceiling * (1 - left);
        }
        expect(value).toBeCloseTo(side === "FOR" ? weighed.for : weighed.against, 12);
        for (const { studies, studyIds } of terms) expect(studyIds).toHaveLength(studies);
      }
    }
  });

  it("says no effect where it was only looked for, whichever way", () => {
    for (const testedSign of [1, -1, null]) {
      const weighed = weighEvidence([{ ...plain, sign: 0, foundNone: true, testedSign }]);
      expect(weighed).toMatchObject({ direction: "NO_EFFECT", state: "NO_EFFECT", noEffect: 1, for: 0, against: 0.35 });
    }
  });

  it("counts what asserts a link without a direction as support where nothing has one, and as no side elsewhere", () => {
    const asserted = { ...plain, sign: 0 };
    const mixed = { ...asserted, testedSign: 1, studyId: "PMID:mixed" };
    expect(weighEvidence([asserted])).toMatchObject({ direction: "UNSIGNED", state: "SUPPORTED", supports: 1, for: 0.5 });
    expect(weighEvidence([asserted, strong(-1, "PMID:2")])).toMatchObject({ direction: "LOWERS", supports: 1, independentStudies: 2, for: 0.5 });
    expect(weighEvidence([mixed])).toMatchObject({ direction: "UNSIGNED", supports: 0, for: 0 });
  });

  it("takes its direction from its own evidence, and lets what is inherited speak against it", () => {
    const inherited = ["PMID:1", "PMID:2", "PMID:3"].map((id) => ({ ...strong(1, id), inherited: true }));
    expect(weighEvidence(inherited)).toMatchObject({ direction: "RAISES", inheritedStudies: 3 });
    const own = { ...plain, ...designs[3], sign: -1, studyId: "PMID:own" } as EvidenceRow;
    expect(weighEvidence([...inherited, own])).toMatchObject({ direction: "LOWERS", state: "CONTESTED", opposes: 3, inheritedStudies: 3, for: 0.15 });
  });

  it("rests a state on what supports it, of its own where there is any", () => {
    const narrative = { ...plain, design: "review", level: "narrative", studyId: "PMID:narrative" };
    const mixedTrial = { ...plain, sign: 0, testedSign: 1, studyId: "PMID:mixed" };
    expect(weighEvidence([narrative, mixedTrial]).state).toBe("NARRATIVE_ONLY");
    expect(weighEvidence([narrative, { ...plain, inherited: true }]).state).toBe("NARRATIVE_ONLY");
    expect(weighEvidence([{ ...plain, inherited: true }]).state).toBe("SUPPORTED");
  });

  it("counts all meta-analyses once: they pool the same trials", () => {
    const pooled = ["PMID:1", "PMID:2"].map((studyId) => ({ ...plain, design: "meta_analysis", studyId }));
    expect(weighEvidence(pooled)).toMatchObject({ independentStudies: 1, for: evidenceClasses.CONTROLLED.weight });
  });

  it("orders its classes", () => {
    const weights = classesByStrength.map((name) => evidenceClasses[name].weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(classOfEvidence({ level: "clinical_controlled", design: "review", setting: ["human"] })).toBe("REVIEW");
  });
});
