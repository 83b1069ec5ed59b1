// node .ci/count.mjs <folder of vitest's JSON reports> [names of failed steps…]
// Prints the sum over all reports, as its last line "N passed, N failed", and exits with 1 when anything failed. A step
// that failed although its report (<name>.json) shows no failed test, or without a report, counts as one failure.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...failedSteps] = process.argv.slice(2);

const counts = new Map(readReports().map(([name, report]) => [name, count(report)]));
for (const step of failedSteps) {
  const known = counts.get(step);
  if (!known?.failed) counts.set(step, { passed: known?.passed ?? 0, failed: 1, skipped: known?.skipped ?? 0 });
}

let passed = 0;
let failed = 0;
console.log("");
for (const [name, one] of counts) {
  console.log(`${name}: ${one.passed} passed, ${one.failed} failed, ${one.skipped} skipped`);
  passed += one.passed;
  failed += one.failed;
}
if (failedSteps.length > 0) console.log(`Failed steps: ${failedSteps.join("; ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readReports() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file.slice(0, -".json".length), JSON.parse(readFileSync(join(folder, file), "utf8"))]);
}

/** A test file that could not be run has no failed test of its own, and counts as one. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"));
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}
