import { defineConfig } from "vitest/config";

/** These fill one graph after another, and the engine gives its memory back with its process alone. */
const alone = [
  "test/api/{contradictions,kept-answers,retraction}.test.ts",
  "test/contract/{backup.contract,bulk.contract,disk-full,load-killed,load.contract,one-release.contract}.test.ts",
  "test/cypher/statements.test.ts",
];

const shared = {
  // vitest would load graphql's .mjs beside Node's .js: "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: new URL("./node_modules/graphql/index.js", import.meta.url).pathname }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
};
const settings = {
  setupFiles: ["reflect-metadata"],
  testTimeout: 30_000,
  hookTimeout: 180_000,
  // What is waited for comes late on a busy machine; what never comes is a failure all the same.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    globalSetup: ["test/run/global-setup.ts", "test/neo4j/global-setup.ts"],
    // One Neo4j serves all test files, and Community has one database.
    fileParallelism: !["CI", "NEO4J_TEST", "NEO4J_TEST_URI"].some((name) => process.env[name]),
    maxWorkers: 2,
    projects: [
      { ...shared, test: { ...settings, name: "alone", include: alone, sequence: { groupOrder: 0 } } },
      {
        ...shared,
        // A worker runs its files one after another with the same modules, of which loading takes longer than most tests.
        test: { ...settings, name: "shared", include: ["test/**/*.test.ts"], exclude: alone, isolate: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
