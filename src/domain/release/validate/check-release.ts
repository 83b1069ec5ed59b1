import { checkClaims } from "./check-claims.js";
import { checkEntities } from "./check-entities.js";
import { checkResults } from "./check-results.js";
import { checkRules } from "./check-rules.js";
import { checkStudies } from "./check-studies.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** The checks that look at more than one row. */
const checks: readonly ((draft: Draft) => Problem[])[] = [checkEntities, checkClaims, checkStudies, checkResults, checkRules];

/** All that is wrong between the rows and files of a release. */
export function checkRelease(draft: Draft): Problem[] {
  return checks.flatMap((check) => check(draft));
}
