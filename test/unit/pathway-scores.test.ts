import { describe, expect, test } from "vitest";
import { describePathway } from "../../src/domain/pathways/describe-pathway.js";
import { comparePathways, pathwayKeys } from "../../src/domain/pathways/pathway-order.js";
import { opposedPosition, pathwayConfidence, pathwayEffect, pathwaySpecificity, sharedSources } from "../../src/domain/pathways/pathway-scores.js";

const facts = (confidences: readonly number[], sources: readonly string[] = confidences.map(() => "")) => ({
  nodeIds: ["a", ...confidences.map((_, position) => `n${position}`)],
  signs: confidences.map(() => 1),
  confidences,
  sources,
  ranks: confidences.map(() => 5),
  owns: confidences.map(() => true),
  specificities: confidences.map(() => 0.5),
  studies: confidences.map(() => 1),
  claimKinds: confidences.map(() => "CAUSAL" as const),
});

describe("the confidence of a pathway", () => {
  test.each([
    { name: "is the product of its steps", steps: [0.5, 0.4], sources: ["", ""], confidence: 0.2 },
    { name: "counts a study that is alone behind two steps once, with the lesser", steps: [0.5, 0.4, 0.3], sources: ["A", "", "A"], confidence: 0.12 },
    { name: "is halved where one study is alone behind all steps", steps: [0.5, 0.4], sources: ["A", "A"], confidence: 0.2 },
    { name: "is not halved over one step", steps: [0.5], sources: ["A"], confidence: 0.5 },
    { name: "multiplies what different studies are alone behind", steps: [0.5, 0.4], sources: ["A", "B"], confidence: 0.2 },
  ])("$name", ({ steps, sources, confidence }) => {
    expect(pathwayConfidence(facts(steps, sources))).toBeCloseTo(confidence, 12);
  });

  test("is never raised by a further step", () => {
    for (const further of [0, 0.1, 0.5, 1])
      for (const source of ["", "A", "B"]) {
        const before = facts([0.5, 0.4], ["A", ""]);
        expect(pathwayConfidence(facts([0.5, 0.4, further], ["A", "", source]))).toBeLessThanOrEqual(pathwayConfidence(before));
      }
  });

  test("names the studies that stand alone behind several steps", () => {
    expect(sharedSources(facts([1, 1, 1, 1], ["B", "A", "B", ""]))).toEqual(["B"]);
  });

  test("and its specificity do not hang on the order of factors", () => {
    expect(pathwayConfidence(facts([0.1, 0.7, 0.3]))).toBe(pathwayConfidence(facts([0.3, 0.1, 0.7])));
    expect(pathwaySpecificity({ specificities: [0.1, 0.7, 0.3] })).toBe(pathwaySpecificity({ specificities: [0.3, 0.1, 0.7] }));
  });
});

describe("a pathway is opposed", () => {
  const verdicts =
    (...list: (readonly [string, number] | null)[]) =>
    (position: number) => {
      const found = list[position - 1];
      return found ? { direction: found[0], rank: found[1] } : undefined;
    };
  test.each([
    { name: "by a verdict on its end", signs: [1, -1], ranks: [5, 5], list: [null, ["RAISES", 8]] as const, at: 2 },
    {
      name: "by a verdict on its way, the first of several",
      signs: [1, -1],
      ranks: [5, 5],
      list: [
        ["LOWERS", 5],
        ["RAISES", 8],
      ] as const,
      at: 1,
    },
    { name: "not by one that is weaker than its weakest step", signs: [1], ranks: [5], list: [["LOWERS", 4]] as const, at: null },
    {
      name: "not by agreement, a null or no direction",
      signs: [1, 1],
      ranks: [1, 1],
      list: [
        ["RAISES", 8],
        ["NO_EFFECT", 8],
      ] as const,
      at: null,
    },
  ])("$name", ({ signs, ranks, list, at }) => {
    expect(opposedPosition({ signs, ranks }, verdicts(...list))).toBe(at);
  });
});

describe("the order of pathways", () => {
  const keyed = (id: string, confidences: readonly number[], owns = confidences.map(() => true)) => ({
    id,
    keys: pathwayKeys({ ...facts(confidences), owns }, "CONFIDENCE"),
  });

  test("is by the least step to four decimals, then what is inherited, then length, then id", () => {
    const inOrder = [keyed("b", [0.5, 0.30001]), keyed("a", [0.3, 0.3, 0.3]), keyed("c", [0.9, 0.30004], [false, true]), keyed("d", [0.9, 0.2])];
    expect(
      [...inOrder]
        .reverse()
        .sort(comparePathways)
        .map(({ id }) => id),
    ).toEqual(["b", "a", "c", "d"]);
  });
});

describe("what a pathway comes to", () => {
  test.each([
    [1, ["CAUSAL"], "higher", "BETTER"],
    [-1, ["CAUSAL"], "higher", "WORSE"],
    [1, ["CAUSAL"], null, "UNKNOWN"],
    [1, ["CAUSAL", "PROGNOSTIC"], "higher", "PROGNOSTIC"],
    [1, ["CAUSAL", "READING"], "higher", "PROGNOSTIC"],
    [0, ["CAUSAL"], "higher", "NONE_FOUND"],
  ] as const)("net sign %j over %j towards %j is %s", (netSign, kinds, desired, effect) => {
    expect(pathwayEffect(netSign, kinds, desired)).toBe(effect);
  });

  const step = {
    fromEn: "MSC",
    fromZh: "间充质干细胞",
    toEn: "ascites",
    toZh: "腹水",
    toKind: "Complication",
    predicate: "reduces",
    labelEn: "reduces",
    labelZh: "减轻",
    traverse: "forward",
    mirrorEn: null,
    mirrorZh: null,
  };
  test.each([
    ["EN", -1, { isAssociation: false, opposedAt: null }, "MSC reduces ascites: the net effect lowers ascites."],
    ["EN", -1, { isAssociation: false, opposedAt: 1 }, "MSC reduces ascites: the net effect lowers ascites. The direct evidence on ascites says the opposite."],
    ["EN", 0, { isAssociation: false, opposedAt: null }, "MSC: no effect found on ascites."],
    ["ZH", 0, { isAssociation: false, opposedAt: null }, "间充质干细胞：未见对腹水的作用。"],
    ["ZH", -1, { isAssociation: false, opposedAt: 1 }, "间充质干细胞减轻腹水：总体上减轻腹水。关于腹水的直接证据结论相反。"],
  ] as const)("in words, %s %i", (lang, sign, words, text) => {
    expect(describePathway([{ ...step, sign }], lang, words)).toBe(text);
  });
});
