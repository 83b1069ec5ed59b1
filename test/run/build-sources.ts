import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformWithOxc } from "vite";
import { inject } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

let built: Promise<string> | undefined;

/**
 * A folder with the sources of now as JavaScript in `dist`, and all that they read beside it, to be run in processes of
 * their own. Made once a run, without checking types: that is `tsc`'s part, and takes ten times as long.
 */
export function buildSources(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = join(inject("runFolder"), "sources");
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  for (const name of ["node_modules", "cypher", "data", "schema", "package.json"]) symlinkSync(join(root, name), join(draft, name));
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
    const path = join(root, "src", file);
    const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, { decorator: { legacy: true, emitDecoratorMetadata: false }, sourcemap: false });
    const target = join(draft, "dist", file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another worker was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
  return folder;
}
