import { defineConfig, type Plugin, type Rolldown } from "vite";
import { compressFiles } from "../build/compress-files.ts";
import { abouts } from "./app/abouts.ts";
import { noPageAbout } from "./app/no-page-about.ts";
import { buildKinds, buildLabels } from "./build-labels.ts";
import { languages, languageTags } from "./texts/language.ts";
import { plainTexts } from "./texts/plain-texts.ts";

/** Words for values of enums, taken from the schema when the explorer is built. */
const labels: Plugin = {
  name: "labels",
  resolveId: (id) => (id === "virtual:labels" ? "\0virtual:labels" : null),
  load: (id) => (id === "\0virtual:labels" ? `export default ${JSON.stringify(buildLabels())}` : null),
};

/** How kinds of entities are drawn, taken from the service's table of kinds when the explorer is built. */
const drawnKinds: Plugin = {
  name: "kinds",
  resolveId: (id) => (id === "virtual:kinds" ? "\0virtual:kinds" : null),
  load: (id) => (id === "\0virtual:kinds" ? `export default ${JSON.stringify(buildKinds())}` : null),
};

/** What the shell must know of all pages: titles and summaries are for the service, and stay out of what browsers load. */
const listedPages: Plugin = {
  name: "listed-pages",
  resolveId: (id) => (id === "virtual:pages" ? "\0virtual:pages" : null),
  load: (id) => (id === "\0virtual:pages" ? `export default ${JSON.stringify(abouts.map(({ name, path, menu }) => ({ name, path, menu })))}` : null),
};

/** Makes one page for each language, and tells the service what pages there are and which files each of them needs. */
const describePages: Plugin = {
  name: "describe-pages",
  enforce: "post",
  generateBundle(_options, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") throw new Error("There is no index.html to translate");
    for (const language of languages) {
      const words: Readonly<Record<string, string>> = plainTexts[language];
      const template = String(page.source).replace('<html lang="en">', `<html lang="${languageTags[language]}">`);
      const source = template.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => {
        if (words[name] === undefined) throw new Error(`index.html asks for {{${name}}}, which plain-texts.ts does not have`);
        return words[name];
      });
      this.emitFile({ type: "asset", fileName: `index.${language}.html`, source });
    }
    delete bundle["index.html"];
    const pages = abouts.map((about) => ({ ...about, files: filesOf(bundle, about.name) }));
    this.emitFile({ type: "asset", fileName: "pages.json", source: JSON.stringify(pages, null, 1) });
    this.emitFile({ type: "asset", fileName: "no-page.json", source: JSON.stringify(noPageAbout, null, 1) });
  },
};

/** The files that a page loads beside those that every page loads: its script, what that imports, and their style sheets. */
function filesOf(bundle: Rolldown.OutputBundle, name: string): readonly string[] {
  const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === "chunk");
  const reach = (chunk: Rolldown.OutputChunk | undefined, found = new Set<Rolldown.OutputChunk>()): Set<Rolldown.OutputChunk> => {
    if (!chunk || found.has(chunk)) return found;
    found.add(chunk);
    for (const file of chunk.imports) reach(bundle[file] as Rolldown.OutputChunk | undefined, found);
    return found;
  };
  const first = reach(chunks.find(({ isEntry }) => isEntry));
  const page = reach(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${name}/page.tsx`)));
  if (page.size === 0) throw new Error(`There is no pages/${name}/page.tsx`);
  return [...page]
    .filter((chunk) => !first.has(chunk))
    .flatMap((chunk) => [
      chunk.fileName,
      ...((chunk as Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? []),
    ])
    .sort();
}

/** Builds the explorer into files that the service serves at `/`. */
export default defineConfig({
  base: "/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/web/explorer",
    emptyOutDir: true,
    assetsDir: "explorer",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [labels, drawnKinds, listedPages, describePages, compressFiles],
});
