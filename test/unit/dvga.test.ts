import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Where a scenario is met: a test file and a piece of it, or why there is nothing to meet. */
type Met = readonly [file: string, piece: string] | { readonly notApplicable: string };

/** The twenty scenarios of Damn Vulnerable GraphQL Application (README of 2.1). */
const scenarios: Readonly<Record<string, Met>> = {
  "Discovering GraphQL": { notApplicable: "the address is public and documented" },
  "Fingerprinting GraphQL": { notApplicable: "the engine and the version of the service are told by `release` on purpose; nothing rests on hiding them" },
  "Batch Query Attack": ["test/api/attack-list.ts", "a batch of a hundred"],
  "Deep Recursion Query Attack": ["test/api/attack-list.ts", "150 levels"],
  "Resource Intensive Query Attack": ["test/api/attack-list.ts", "a million objects"],
  "Field Duplication Attack": ["test/api/attack-list.ts", "50,000 times the same field"],
  "Aliases based Attack": ["test/api/attack-list.ts", "10,000 aliases of a list"],
  "GraphQL Introspection": { notApplicable: "on by decision: data and schema are public. Its cost is bounded: test/api/attack-list.ts, deep introspection" },
  "GraphiQL Interface": ["test/api/playground.test.ts", "content-security-policy"],
  "GraphQL Field Suggestions": { notApplicable: "the schema is public and printed in schema/schema.graphql" },
  "Server Side Request Forgery": { notApplicable: "no argument is an address that the service would call" },
  "OS Command Injection #1": ["test/unit/dvga.test.ts", "starts no process"],
  "OS Command Injection #2": ["test/unit/dvga.test.ts", "starts no process"],
  "Stored Cross Site Scripting": {
    notApplicable: "nobody writes; what is shown is the release, as JSON with nosniff. The playground's policy forbids inline scripts",
  },
  "Log spoofing / Log Injection": ["test/api/observe.test.ts", "logs each request under its id"],
  "HTML Injection": ["test/api/http.test.ts", "application\\/json"],
  "GraphQL Interface Protection Bypass": { notApplicable: "the playground is public and can do what any client can" },
  "GraphQL Query Deny List Bypass": { notApplicable: "there is no deny list: cost is counted on what a document selects, whatever its names are" },
  "GraphQL Query Weak Password Protection": ["test/unit/access.test.ts", "256 random bits"],
  "Arbitrary File Write // Path Traversal": ["test/api/http.test.ts", "a path that climbs"],
};

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

it("lists all twenty scenarios", () => {
  expect(Object.keys(scenarios)).toHaveLength(20);
});

it.each(Object.entries(scenarios))("%s has a test, or a reason why none is needed", (_name, met) => {
  if ("notApplicable" in met) expect(met.notApplicable.length).toBeGreaterThan(20);
  else expect(text(met[0])).toContain(met[1]);
});

it("starts no process from the sources", async () => {
  const { readdirSync } = await import("node:fs");
  const sources = readdirSync(new URL("../../src", import.meta.url), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(sources.filter((name) => /child_process|node:vm\b|\beval\(|new Function\(/.test(text(`src/${name}`)))).toEqual([]);
});
