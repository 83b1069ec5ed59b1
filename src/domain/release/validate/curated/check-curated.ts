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
 * Rules of a curated release of format 2 beyond valid rows: levels that its studies support, results on the pair of a
 * claim, marked conflicts, mirrors and targets, one connected graph. `data/check.py` checks the same rules. They do not
 * apply to releases of format 1.
 */
export function checkCurated(release: Release): Problem[] {
  if (release.manifest.format === 1) return [];
  const index = indexRelease(release);
  return checks.flatMap((check) => check(release, index));
}
