import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the playground is built. */
export const playgroundFolder = join(root, "dist/web/playground");

/** Builds the playground where that has not been done since its sources changed. */
export function buildPlayground(): void {
  const built = join(playgroundFolder, "index.en.html");
  const sources = ["web", "schema/examples"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(root, folder, file)),
  );
  if (existsSync(built) && Math.max(...sources.map((file) => statSync(file).mtimeMs)) < statSync(built).mtimeMs) return;
  const { NODE_ENV: _, ...environment } = process.env;
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "web/playground", "--logLevel", "warn"], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
}
