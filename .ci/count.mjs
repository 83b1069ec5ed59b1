// node .ci/count.mjs <folder of vitest's JSON reports> [names of failed steps…]
// Prints each failed test with the first lines of its reason, then the sum over all reports, as its last line "N passed,
// N failed", and exits with 1 when anything failed. A step that failed although its report
// (<name>.json) shows no failed test, or without a report, counts as one failure.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const [folder, ...failedSteps] = process.argv.slice(2);

const reports = readReports();
const counts = new Map(reports.map(([name, report]) => [name, count(report)]));
for (const step of failedSteps) {
  const known = counts.get(step);
  if (!known?.failed) counts.set(step, { passed: known?.passed ?? 0, failed: 1, skipped: known?.skipped ?? 0 });
}

let passed = 0;
let failed = 0;
console.log("");
for (const [name, report] of reports) {
  for (const { test, reason } of failures(report)) console.log(`Failed in ${name}: ${test}\n${reason}`);
}
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

/** The failed tests, and the files that could not be run, each with the start of what was said of it. */
function failures({ testResults }) {
  return testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return file.status === "failed" ? [{ test: relative(process.cwd(), file.name), reason: startOf(file.message) }] : [];
    return failed.map((test) => ({ test: `${relative(process.cwd(), file.name)} > ${test.fullName}`, reason: startOf(test.failureMessages.join("\n")) }));
  });
}

function startOf(message) {
  return stripVTControlCharacters(message ?? "")
    .split("\n")
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join("\n");
}

/** A test file that could not be run has no failed test of its own, and counts as one. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"));
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}
