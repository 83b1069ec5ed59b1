// Runs a file of src/ as a command of its own, without a build: node test/release/run-source.mjs src/cli/load.ts --help
import { fileURLToPath } from "node:url";
import { createViteServer } from "vitest/node";

const [file, ...given] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, file, ...given);
const server = await createViteServer({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  await server.ssrLoadModule(`/${file}`);
} finally {
  await server.close();
}
