import { type FieldNode, type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../contract/engines.js";
import { readExamples } from "./read-examples.js";
import { type Answer, type ServedRelease, serveRelease } from "./serve-release.js";

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
  /** The ids, the links, the links among what they reached, the things, the associations. */
  "subgraph-to-draw": 5,
};

/** Fields that are null or empty by design: what the example is about is that they can be. */
const mayBeNull = new Set(["replacedBy"]);

const operationOf = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

/**
 * Where an answer says nothing: a root or one of its fields is null, an object below a root holds only empty lists, or
 * a list is empty wherever it was asked for (one path of fields at a time: some things have no routes, but not all).
 */
function silences(query: string, data: Record<string, unknown>): string[] {
  const found: string[] = [];
  const nulls = Object.entries(data).filter(([, value]) => value === null || (Array.isArray(value) && value.every((item) => item === null)));
  found.push(...nulls.map(([root]) => `${root} is null`));
  const walk = (nodes: readonly FieldNode[], values: readonly unknown[], path: string) => {
    for (const node of nodes) {
      const key = node.alias?.value ?? node.name.value;
      const at = path ? `${path}.${key}` : key;
      const given = values.flatMap((value) => {
        const inner = (value as Record<string, unknown>)[key];
        return Array.isArray(inner) ? inner.filter((item) => item !== null) : inner === null || inner === undefined ? [] : [inner];
      });
      if (values.length > 0 && given.length === 0 && !mayBeNull.has(key)) found.push(`${at} is empty or null everywhere`);
      const children = (node.selectionSet?.selections ?? []).filter((selection): selection is FieldNode => selection.kind === "Field");
      if (given.length > 0) walk(children, given, at);
    }
  };
  walk(operationOf(query).selectionSet.selections as FieldNode[], [data], "");
  return found;
}

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
    if (!engine.skip) served = await serveRelease(engine);
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
