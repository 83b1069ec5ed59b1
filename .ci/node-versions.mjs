// node .ci/node-versions.mjs [--whole] [--reports <folder>] [version…]
// Runs what was built on each version of Node that package.json's `engines` allow (20.19, 22.12 and 24 unless told), as npm
// has it: starts the service, which loads the release and computes its content hash, asks every example, and runs a part
// of the tests (--whole: all of them, every case). The content hash and each byte of each answer have to be the same on
// all versions; exits with 1 where they are not, or where a test failed. Needs a build.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { whole: { type: "boolean" }, reports: { type: "string" } } });
const versions = positionals.length > 0 ? positionals : ["20.19", "22.12", "24"];
/** What computes, speaks HTTP or calls the engine; the rest is the same code on each version. */
const tests = values.whole
  ? []
  : [
      ...["access", "csv-records", "pooling", "pooling-distributions", "read-release", "start-script"].map((name) => `test/unit/${name}.test.ts`),
      ...["test/api/http.test.ts", "test/contract/store.contract.test.ts"],
    ];
const { CI: _, NEO4J_TEST: __, NEO4J_TEST_URI: ___, ...environment } = process.env;

const examples = readdirSync(join(root, "schema/examples"))
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => {
    const path = join(root, "schema/examples", file);
    const variables = path.replace(/\.graphql$/, ".json");
    return { name: file, query: readFileSync(path, "utf8"), variables: existsSync(variables) ? JSON.parse(readFileSync(variables, "utf8")) : {} };
  });

const found = [];
for (const version of versions) {
  const node = execFileSync("npx", ["--yes", `--package=node@${version}`, "node", "--print", "process.execPath"], { cwd: root, encoding: "utf8" }).trim();
  const name = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  const { contentHash, answers } = await askExamples(node);
  found.push({ version, name, contentHash, answers, failed: runTests(node, version) });
}

const [first] = found;
console.log("\nNode       content hash      answers           unlike the first                               tests");
for (const { name, contentHash, answers, failed } of found) {
  const unlike = examples.map((example) => example.name).filter((each) => answers.get(each) !== first.answers.get(each));
  const hash = createHash("sha256")
    .update([...answers.values()].join("\n"))
    .digest("hex");
  console.log(
    `${name.padEnd(10)} ${contentHash.slice(0, 16)}  ${hash.slice(0, 16)}  ${(unlike.join(", ") || "none").padEnd(28)}  ${failed ? "FAILED" : "well"}`,
  );
  if (failed || unlike.length > 0 || contentHash !== first.contentHash) process.exitCode = 1;
}

/** The content hash that the service says on this Node when it has loaded the release, and its answer to each example, as bytes. */
async function askExamples(node) {
  const child = spawn(node, ["dist/service/main.js"], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: "0", RATE_LIMIT: "0", QUERY_TIMEOUT: "60000" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    let said = "";
    await new Promise((started, failed) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (text) => {
          said += text;
          if (said.includes("Started in")) started();
        });
      child.on("exit", () => failed(new Error(`The service did not start on ${node}:\n${said}`)));
    });
    const address = /http:\S+/.exec(said)[0];
    const answers = new Map();
    for (const { name, query, variables } of examples) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body });
      const text = await response.text();
      if (response.status !== 200 || JSON.parse(text).errors) throw new Error(`${name} is not answered: ${response.status} ${text.slice(0, 300)}`);
      answers.set(name, text);
    }
    return { contentHash: /content hash ([0-9a-f]{64})/.exec(said)[1], answers };
  } finally {
    child.removeAllListeners("exit");
    child.kill("SIGKILL");
  }
}

/** Whether a test failed on this Node. Its workers run on the same. */
function runTests(node, version) {
  const report = values.reports ? ["--reporter=json", `--outputFile.json=${join(values.reports, `node-${version}.json`)}`] : [];
  const given = ["node_modules/vitest/vitest.mjs", "run", "--no-file-parallelism", "--reporter=dot", ...report, ...tests];
  const { status } = spawnSync(node, given, { cwd: root, env: { ...environment, ...(values.whole && { TEST_ALL: "1" }) }, stdio: "inherit" });
  return status !== 0;
}
