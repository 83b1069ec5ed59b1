import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file that each build writes. */
const written = { playground: "index.en.html", explorer: "pages.json" } as const;

/** Builds one of the pages of `web/` where that has not been done since its sources changed, and tells where. */
export function buildPage(name: keyof typeof written): string {
  const folder = join(root, "dist/web", name);
  const built = join(folder, written[name]);
  const sources = ["web", "schema"].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: "utf8" }).map((file) => join(root, part, file)),
  );
  if (existsSync(built) && Math.max(...sources.map((file) => statSync(file).mtimeMs)) < statSync(built).mtimeMs) return folder;
  const { NODE_ENV: _, ...environment } = process.env;
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", `web/${name}`, "--logLevel", "warn"], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
  return folder;
}
