import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import typescript from "typescript";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A build of the sources as they are now, to be run in a process of its own, and how to take it away again. */
export interface BuiltService {
  readonly main: string;
  remove(): void;
}

/** Builds and bundles the service into a folder of its own, without checking types: that is `tsc`'s part, and takes ten times as long. */
export async function buildService(): Promise<BuiltService> {
  const folder = mkdtempSync(join(tmpdir(), "msc-kg-"));
  for (const name of ["node_modules", "cypher", "data", "schema", "package.json"]) symlinkSync(join(root, name), join(folder, name));
  const compilerOptions: typescript.CompilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    experimentalDecorators: true,
  };
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
    const { outputText } = typescript.transpileModule(readFileSync(join(root, "src", file), "utf8"), { compilerOptions });
    const target = join(folder, "dist", file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  await build({ root: folder, configFile: join(root, "vite.config.ts") });
  return { main: join(folder, "dist", "service", "main.js"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
