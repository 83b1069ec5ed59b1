import { stat } from "node:fs/promises";
import { tableOf } from "../../basics/records.js";
import { required } from "../../basics/required.js";
import { KnownError } from "../../errors.js";
import { claimRow } from "../../model/claim-row.js";
import { entityRow } from "../../model/entity-row.js";
import { ladderFile } from "../../model/ladder-file.js";
import { predicateFile } from "../../model/predicate-file.js";
import { releaseFiles, releaseManifest } from "../../model/release-manifest.js";
import { resultRow } from "../../model/result-row.js";
import { studyRow } from "../../model/study-row.js";
import type { Release } from "./release.js";
import { checkManifest } from "./validate/check-manifest.js";
import { checkRelease } from "./validate/check-release.js";
import { checkCurated } from "./validate/curated/check-curated.js";
import { describeProblems } from "./validate/describe-problems.js";
import type { Draft } from "./validate/draft.js";
import { parseDocument } from "./validate/parse-document.js";
import { parseRows } from "./validate/parse-rows.js";
import type { Problem } from "./validate/problem.js";
import { readFile } from "./validate/read-file.js";

/** By this format the files are read where the manifest cannot be. */
const latestFormat = 2;

/**
 * Reads the release in a folder, by the format that its manifest names. Every row is checked, every reference between rows, and each file against the
 * checksums of the manifest; then, where all of these are right, what a curated release owes as a whole. Throws
 * `BAD_RELEASE` with all that is wrong, each with file, line and field.
 */
export async function readRelease(folder: string): Promise<Release> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new KnownError("BAD_RELEASE", { folder, problem: "there is no such folder." });
  const [manifestContent, contents] = await Promise.all([
    readFile(folder, "manifest.json"),
    Promise.all(releaseFiles.map(async (file) => [file, await readFile(folder, file)] as const)),
  ]);
  const contentOf = new Map(contents);
  const files = tableOf(releaseFiles, (file) => required(contentOf.get(file), file));
  const manifest = parseDocument("manifest.json", manifestContent.text, releaseManifest);
  const format = manifest.content?.format ?? latestFormat;
  const predicates = parseDocument("predicates.json", files["predicates.json"].text, predicateFile[format]);
  const ladder = parseDocument("ladder.json", files["ladder.json"].text, ladderFile[format]);
  const draft: Draft = {
    manifest: manifest.content,
    entities: parseRows("entities.jsonl", files["entities.jsonl"].text, entityRow),
    predicates: predicates.content,
    claims: parseRows("claims.jsonl", files["claims.jsonl"].text, claimRow[format]),
    studies: parseRows("studies.jsonl", files["studies.jsonl"].text, studyRow[format]),
    results: parseRows("results.jsonl", files["results.jsonl"].text, resultRow[format]),
    ladder: ladder.content,
  };
  const problems = [
    ...manifestContent.problems,
    ...releaseFiles.flatMap((file) => files[file].problems),
    ...[manifest, draft.entities, predicates, draft.claims, draft.studies, draft.results, ladder].flatMap((parsed) => parsed.problems),
    ...checkRelease(draft),
    ...(manifest.content ? checkManifest(manifest.content, files) : []),
  ];
  refuse(folder, problems);
  const release: Release = {
    manifest: required(draft.manifest, "manifest.json"),
    entities: draft.entities.rows.filter((row) => row !== null),
    predicates: required(draft.predicates, "predicates.json"),
    claims: draft.claims.rows.filter((row) => row !== null),
    studies: draft.studies.rows.filter((row) => row !== null),
    results: draft.results.rows.filter((row) => row !== null),
    ladder: required(draft.ladder, "ladder.json"),
  };
  refuse(folder, checkCurated(release));
  return release;
}

/** Throws `BAD_RELEASE` where anything is wrong. */
function refuse(folder: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new KnownError("BAD_RELEASE", { folder, problem: describeProblems(inOrder(problems)), problems: problems.length });
}

/** By file, then by line, so that what is wrong in one row stands together. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const fileOrder: readonly string[] = ["manifest.json", ...releaseFiles];
  return [...problems].sort((one, other) => fileOrder.indexOf(one.file) - fileOrder.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0));
}
