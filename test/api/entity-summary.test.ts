import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPlainRelease } from "../release/cut-release.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines } from "./served-engines.js";

const query = `query ($id: ID!) { entity(id: $id) {
  en: summary(lang: EN) { text reports { study { id } side } } zh: summary(lang: ZH) { text reports { study { id } } }
} }`;

interface Sentence {
  readonly text: string;
  readonly reports: readonly { readonly study: { readonly id: string }; readonly side: string }[];
}

describe.each(servedEngines)("the summary of an entity on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  const summaryOf = async (id: string): Promise<{ en: Sentence[]; zh: Sentence[] }> => {
    const { data, errors } = await served.ask(query, { id });
    expect(errors).toBeUndefined();
    return data.entity;
  };

  it.skipIf(engine.skip)("counts the targets of a source that patients, and that animals or dishes alone, were studied for", async () => {
    const { claims, results, entities } = await readPlainRelease();
    const targets = new Set(entities.filter(({ target }) => target).map(({ id }) => id));
    const pairs = new Set([
      ...claims.filter(({ subject, object }) => subject === "CL:0002569" && targets.has(object)).map(({ object }) => object),
      ...results.flatMap(({ subject, outcome_entity }) => (subject === "CL:0002569" && outcome_entity && targets.has(outcome_entity) ? [outcome_entity] : [])),
    ]);
    const { en, zh } = await summaryOf("CL:0002569");
    expect(en).toHaveLength(3);
    const counted = en.map(({ text }) => Number(/: (\d+) targets?/.exec(text)?.[1] ?? 0));
    expect(counted[0]).toBeGreaterThan(0);
    expect((counted[0] as number) + (counted[1] as number)).toBeLessThanOrEqual(pairs.size);
    expect(en[0]?.text).toMatch(/^Studied in patients: \d+ targets, most often .+ \(\d+ independent studies: .+\); .+; .+\.$/);
    expect(zh[0]?.text).toMatch(/^有患者研究：\d+个靶标，研究最多的是.+（独立研究\d+项：.+）；.+；.+。$/);
    expect(zh.map(({ reports }) => reports.map(({ study }) => study.id))).toEqual(en.map(({ reports }) => reports.map(({ study }) => study.id)));
  });

  it.skipIf(engine.skip)("says of a target from which sources it was studied, and of what nobody studied that there is no study", async () => {
    expect((await summaryOf("MSCKG:meld")).en[0]?.text).toContain("sources of cells");
    const { en, zh } = await summaryOf("MSCKG:lim-small-samples");
    expect(en.every(({ text, reports }) => text.endsWith("in this release.") && reports.length === 0)).toBe(true);
    expect(zh.every(({ text }) => text.includes("本版本中没有"))).toBe(true);
  });
});
