import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import typescript from "typescript";
import { describe, expect, test } from "vitest";
import { append } from "../../src/basics/append.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Folders of `src/`, from the one that everything may use to the one that nothing may: an import leads down, never up. */
const layers = [
  ["basics"],
  ["errors.ts"],
  ["model"],
  ["figures", "graph"],
  ["config.ts"],
  ["domain"],
  ["graphql"],
  ["http"],
  ["serve.ts"],
  ["cli"],
  ["main.ts"],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of one file of `src/` or `web/` by another, those of types alone and those at run time too. */
function listImports(folder: string): readonly Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(root, folder, name));
  const known = new Set(files);
  return files.flatMap((file) =>
    typescript
      .preProcessFile(readFileSync(file, "utf8"), true, true)
      .importedFiles.map(({ fileName }) => resolve(dirname(file), fileName.replace(/\.js$/, ".ts")))
      .filter((target) => known.has(target))
      .map((target) => ({ from: relative(root, file), to: relative(root, target) })),
  );
}

/** Files that can be reached from themselves, with the way back. */
function listCycles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Import[]>();
  for (const one of imports) append(next, one.from, one);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}

const inFolder = (imports: readonly Import[], folder: string) => imports.filter(({ from, to }) => dirname(from) === folder && dirname(to) === folder);

describe("the structure of the source", () => {
  const imports = { src: listImports("src"), web: listImports("web") };

  test("has no circle of imports, types included", () => {
    expect(imports.src.length).toBeGreaterThan(500);
    expect(imports.web.length).toBeGreaterThan(200);
    expect(listCycles(imports.src)).toEqual([]);
    expect(listCycles(imports.web)).toEqual([]);
  });

  test("imports lead from higher layers to lower ones", () => {
    const layerOf = (file: string) => layers.findIndex((names) => names.includes(file.split("/")[1] ?? ""));
    expect(imports.src.filter(({ from }) => layerOf(from) < 0).map(({ from }) => from)).toEqual([]);
    const upward = imports.src.filter(({ from, to }) => layerOf(from) < layerOf(to) && !(from === "src/main.ts" || to.startsWith("src/cli/show-progress")));
    expect(upward).toEqual([]);
  });

  test("no folder of src has more than 20 files, or 60 imports among them", () => {
    const folders = [...new Set(imports.src.flatMap(({ from, to }) => [dirname(from), dirname(to)]))];
    const sizes = folders.map((folder) => ({
      folder,
      files: readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).length,
      imports: inFolder(imports.src, folder).length,
    }));
    expect(sizes.filter(({ files, imports }) => files > 20 || imports > 60)).toEqual([]);
  });
});
