import { stat } from "node:fs/promises";
import { KnownError } from "../../errors.js";
import { claimRow } from "../../model/claim-row.js";
import { entityRow } from "../../model/entity-row.js";
import { ladderFile } from "../../model/ladder-file.js";
import { predicateFile } from "../../model/predicate-file.js";
import { type ReleaseFile, releaseFiles, releaseManifest } from "../../model/release-manifest.js";
import { resultRow } from "../../model/result-row.js";
import { studyRow } from "../../model/study-row.js";
import type { Release } from "./release.js";
import { checkManifest } from "./validate/check-manifest.js";
import { checkRelease } from "./validate/check-release.js";
import { describeProblems } from "./validate/describe-problems.js";
import type { Draft } from "./validate/draft.js";
import { parseDocument } from "./validate/parse-document.js";
import { parseRows } from "./validate/parse-rows.js";
import type { Problem } from "./validate/problem.js";
import { type FileContent, readFile } from "./validate/read-file.js";

/**
 * Reads the release in a folder. Every row is checked, every reference between rows, and each file against the
 * checksums of the manifest. Throws `BAD_RELEASE` with all that is wrong, each with file, line and field.
 */
export async function readRelease(folder: string): Promise<Release> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new KnownError("BAD_RELEASE", { folder, problem: "there is no such folder." });
  const [manifestContent, ...contents] = await Promise.all(["manifest.json", ...releaseFiles].map((file) => readFile(folder, file)));
  const files = Object.fromEntries(releaseFiles.map((file, index) => [file, contents[index]])) as Record<ReleaseFile, FileContent>;
  const manifest = parseDocument("manifest.json", (manifestContent as FileContent).text, releaseManifest);
  const predicates = parseDocument("predicates.json", files["predicates.json"].text, predicateFile);
  const ladder = parseDocument("ladder.json", files["ladder.json"].text, ladderFile);
  const draft: Draft = {
    manifest: manifest.content,
    entities: parseRows("entities.jsonl", files["entities.jsonl"].text, entityRow),
    predicates: predicates.content,
    claims: parseRows("claims.jsonl", files["claims.jsonl"].text, claimRow),
    studies: parseRows("studies.jsonl", files["studies.jsonl"].text, studyRow),
    results: parseRows("results.jsonl", files["results.jsonl"].text, resultRow),
    ladder: ladder.content,
  };
  const problems = [
    ...(manifestContent as FileContent).problems,
    ...releaseFiles.flatMap((file) => files[file].problems),
    ...[manifest, draft.entities, predicates, draft.claims, draft.studies, draft.results, ladder].flatMap((parsed) => parsed.problems),
    ...checkRelease(draft),
    ...(manifest.content ? checkManifest(manifest.content, files) : []),
  ];
  if (problems.length > 0) throw new KnownError("BAD_RELEASE", { folder, problem: describeProblems(inOrder(problems)), problems: problems.length });
  return {
    manifest: draft.manifest as Release["manifest"],
    entities: draft.entities.rows as Release["entities"],
    predicates: draft.predicates as Release["predicates"],
    claims: draft.claims.rows as Release["claims"],
    studies: draft.studies.rows as Release["studies"],
    results: draft.results.rows as Release["results"],
    ladder: draft.ladder as Release["ladder"],
  };
}

/** By file, then by line, so that what is wrong in one row stands together. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const fileOrder = ["manifest.json", ...releaseFiles] as readonly string[];
  return [...problems].sort((one, other) => fileOrder.indexOf(one.file) - fileOrder.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0));
}
