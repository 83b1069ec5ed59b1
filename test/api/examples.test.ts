import { type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "./read-examples.js";
import { type Answer, type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";
import { silences } from "./silences.js";

const examples = readExamples();

/** The questions that the seed article answers, and what else a newcomer has to see. */
const required = [
  ...["sources-and-donors", "routes", "mechanism-differentiation", "mechanism-immunomodulation", "mechanism-angiogenesis", "mechanism-antifibrotic-secretion"],
  ...["animal-models", "safety", "child-pugh-and-meld", "albumin-and-bilirubin", "survival", "quality-of-life", "ascites", "hepatic-encephalopathy"],
  ...["limitations", "long-term-outcomes", "costs", "future-directions", "stakeholders", "causes-and-present-care"],
  ...["one-thing", "both-languages", "full-mechanism-pathway", "human-only-pathways", "trials-by-source-phase-country", "results-with-arms"],
  ...["claim-with-conflicts", "subgraph-to-draw", "page-through-claims", "many-objects-by-id", "negative-and-null-findings", "release"],
];

/** Examples that need more than three trips to the engine, and why. */
const moreTrips: Readonly<Record<string, number>> = {
  /** One for each type of object that is asked for: each is found by a file of its own. */
  "many-objects-by-id": 7,
  /** The ids, what pathways are held against and the links of this filter side by side; all steps and verdicts weighed by what it leaves, side by side; the page. */
  "human-only-pathways": 6,
  /** The ids, what pathways are held against and, the first time, the links side by side; the page. */
  "full-mechanism-pathway": 4,
  /** The ids, the links, the links among what they reached, the entities, the associations. */
  "subgraph-to-draw": 5,
};

const operationOf = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

const withoutEngine = ({ data }: Answer) => JSON.stringify(data, (key, value) => (key === "engine" || key === "engineVersion" ? undefined : value));

describe("examples", () => {
  it("answer every question of the seed article and show every root", () => {
    expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(required));
    expect(examples.length).toBeGreaterThanOrEqual(24);
  });

  it.each(examples)("$name says in both languages what it answers, and is named like its file", ({ name, en, zh, query, variables }) => {
    expect(en).toMatch(/^[A-Z].*\?$/);
    expect(zh).toMatch(/[\u4e00-\u9fff].*？$/);
    const operation = operationOf(query);
    expect(operation.name?.value).toBe(name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()));
    expect((operation.variableDefinitions ?? []).map((definition) => definition.variable.name.value).sort()).toEqual(Object.keys(variables).sort());
  });
});

const first = new Map<string, string>();

describe.each(engines)("examples on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip).each(examples)("$name", async ({ name, query, variables }) => {
    const answer = await served.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
    expect(silences(query, answer.data)).toEqual([]);
    expect(answer.trips).toBeLessThanOrEqual(moreTrips[name] ?? 3);
    const text = withoutEngine(answer);
    if (!first.has(name)) first.set(name, text);
    expect(text).toBe(first.get(name));
  });
});
