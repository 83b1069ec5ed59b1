import { defineConfig } from "vitest/config";

export default defineConfig({
  // vitest would load graphql's .mjs beside Node's .js: "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: new URL("./node_modules/graphql/index.js", import.meta.url).pathname }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["reflect-metadata"],
    globalSetup: ["test/run/global-setup.ts", "test/neo4j/global-setup.ts"],
    // A worker runs its files one after another with the same modules, of which loading takes longer than most tests.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a busy machine; what never comes is a failure all the same.
    expect: { poll: { timeout: 20_000 } },
    // One Neo4j serves all test files, and Community has one database.
    fileParallelism: !["CI", "NEO4J_TEST", "NEO4J_TEST_URI"].some((name) => process.env[name]),
    maxWorkers: 2,
  },
});
