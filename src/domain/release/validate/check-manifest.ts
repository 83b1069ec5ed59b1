import { graphVersion } from "../../../model/graph-version.js";
import { type ReleaseFile, type ReleaseManifest, releaseFiles } from "../../../model/release-manifest.js";
import { countRows } from "./count-rows.js";
import type { Problem } from "./problem.js";
import type { FileContent } from "./read-file.js";

/** Between the manifest and the files: no newer build wrote it (the graph of an older one is derived afresh), and each file is the one that was released. */
export function checkManifest(manifest: ReleaseManifest, files: Readonly<Record<ReleaseFile, FileContent>>): Problem[] {
  const problems: Problem[] = [];
  if (manifest.graphVersion > graphVersion)
    problems.push({
      file: "manifest.json",
      line: null,
      field: "graphVersion",
      problem: `is ${manifest.graphVersion}; must be at most ${graphVersion}, the version of the graphs that this build makes: take a newer build`,
    });
  for (const file of releaseFiles) {
    const { sha256, text } = files[file];
    const released = manifest.files[file];
    if (sha256 === null) continue;
    if (sha256 !== released.sha256)
      problems.push({
        file,
        line: null,
        field: "",
        problem: `is not the file that manifest.json names: its sha256 is ${sha256}, not ${released.sha256}; restore it, or write the manifest again after a change that is meant (npm run manifest)`,
      });
    const rows = text === null ? undefined : countRows(file, text);
    if (sha256 === released.sha256 && rows !== undefined && rows !== released.rows)
      problems.push({
        file: "manifest.json",
        line: null,
        field: `files.${file}.rows`,
        problem: `is ${released.rows ?? "missing"}; must be ${rows}, as many as the file has`,
      });
  }
  return problems;
}
