import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import typescript from "typescript";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/", import.meta.url));

/** Assertions for 1,000 lines of src that are allowed; it is lowered as they go, and never raised. */
const allowed = 6;

/** How often a source says `as Type`: what the compiler is told instead of finding out. `as const` tells it nothing new. */
function countAssertions(text: string): number {
  let count = 0;
  const visit = (node: typescript.Node): void => {
    if (typescript.isTypeAssertionExpression(node) || (typescript.isAsExpression(node) && !typescript.isConstTypeReference(node.type))) count++;
    typescript.forEachChild(node, visit);
  };
  visit(typescript.createSourceFile("source.ts", text, typescript.ScriptTarget.Latest));
  return count;
}

describe("type assertions", () => {
  test("are told from `as const`, from names of imports, and from comments", () => {
    expect(countAssertions('import { one as two } from "three"; const a = ["b"] as const; // as Text')).toBe(0);
    expect(countAssertions("const a = b as unknown as C; const d = <E>f;")).toBe(3);
  });

  test(`are at most ${allowed} for 1,000 lines of src`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const texts = files.map((file) => ({ file, text: readFileSync(folder + file, "utf8") }));
    const lines = texts.reduce((sum, { text }) => sum + text.split("\n").length, 0);
    const counts = texts.map(({ file, text }) => ({ file, count: countAssertions(text) })).sort((one, other) => other.count - one.count);
    const perThousand = (counts.reduce((sum, { count }) => sum + count, 0) * 1000) / lines;
    const most = counts.slice(0, 10).map(({ file, count }) => `${file}: ${count}`);
    expect(perThousand, `most stand in ${most.join(", ")}`).toBeLessThanOrEqual(allowed);
  });
});
