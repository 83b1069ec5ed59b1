import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

// `node --import ./test/contract/typescript-loader.mjs file.ts` runs the sources as they are: for the tests that need
// a process of their own, to kill it or to hold a file.
if (isMainThread) register(import.meta.url);

/** Finds `name.ts` where `name.js` is imported and does not exist. */
export async function resolve(specifier, context, next) {
  const url = specifier.startsWith(".") ? new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL) : undefined;
  return url && existsSync(fileURLToPath(url)) ? { url: url.href, shortCircuit: true } : next(specifier, context);
}

/** Takes the types away; checks nothing. */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { transformWithOxc } = await import("vite");
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, { sourcemap: false });
  return { format: "module", source: code, shortCircuit: true };
}
