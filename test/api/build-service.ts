import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSources } from "../run/build-sources.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles the service as it is now, and answers the file that starts it in a process of its own. */
export async function buildService(): Promise<string> {
  const folder = await buildSources();
  const main = join(folder, "dist", "service", "main.js");
  const build = [join(root, "node_modules/vite/bin/vite.js"), "build", folder, "--config", join(root, "vite.config.ts")];
  if (!existsSync(main)) execFileSync(process.execPath, build, { cwd: root, stdio: "inherit" });
  return main;
}
