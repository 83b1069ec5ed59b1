import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";
import { checkConflicts } from "./check-conflicts.js";
import { checkConnections } from "./check-connections.js";
import { checkLevels } from "./check-levels.js";
import { checkMirrors } from "./check-mirrors.js";
import { checkReports } from "./check-reports.js";
import { checkTargets } from "./check-targets.js";
import { indexRelease, type ReleaseIndex } from "./release-index.js";

const checks: readonly ((release: Release, index: ReleaseIndex) => Problem[])[] = [
  checkMirrors,
  checkTargets,
  checkLevels,
  checkConflicts,
  checkReports,
  checkConnections,
];

/**
 * What a curated release of format 2 owes beyond right rows: levels that their studies can carry, results that stand on
 * the pair of a claim, conflicts that are marked, mirrors and targets, one connected graph. `data/check.py` asks the
 * same. Of a release of format 1 nothing of this is asked.
 */
export function checkCurated(release: Release): Problem[] {
  if (release.manifest.format === 1) return [];
  const index = indexRelease(release);
  return checks.flatMap((check) => check(release, index));
}
