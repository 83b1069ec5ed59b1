import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { LeftOut } from "./how-much.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for what the files of one run make once and share. It goes with the run. */
    runFolder: string;
  }
}

/** Makes the folder of a run; at its end says in two lines what the run left out, and takes the folder away. */
export default function setUpRun(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "msc-kg-run-"));
  project.provide("runFolder", folder);
  return () => {
    const said = describeLeftOut(join(folder, "left-out.jsonl"), project.getProvidedContext().neo4j === null);
    if (said) console.log(`${said}\n`);
    rmSync(folder, { recursive: true, force: true });
  };
}

function describeLeftOut(file: string, noNeo4j: boolean): string {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const leftOut = lines.map((line) => JSON.parse(line) as LeftOut);
  const sum = (key: "made" | "of") => leftOut.reduce((total, one) => total + (one[key] ?? 0), 0);
  const lists = new Set(leftOut.flatMap(({ list }) => list ?? [])).size;
  const parts = [...new Set(leftOut.flatMap(({ part }) => part ?? []))];
  if (noNeo4j) parts.push("Neo4j (this run has none)");
  if (lists > 0)
    parts.unshift(
      `${(sum("of") - sum("made")).toLocaleString("en")} of the ${sum("of").toLocaleString("en")} cases of ${lists === 1 ? "a long list" : `${lists} long lists`} (a sample has some of each kind)`,
    );
  if (parts.length === 0) return "";
  const ways = [
    ...(parts.length > (noNeo4j ? 1 : 0) ? ["TEST_ALL=1 before the command, or npm run test:whole"] : []),
    ...(noNeo4j ? ["npm run test:neo4j"] : []),
  ];
  return `Left out, to be quick: ${parts.join("; ")}.\nAll of it: .ci/full. Here: ${ways.join("; ")}. What is sampled, and how: test/README.md.`;
}
