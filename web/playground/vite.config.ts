import { defineConfig, type Plugin } from "vite";
import { compressFiles } from "../build/compress-files.ts";
import { readExamples } from "./read-examples.ts";
import { languages, texts } from "./texts.ts";

const examples = new URL("../../schema/examples", import.meta.url).pathname;

/** Writes the examples beside the page. */
const emitExamples: Plugin = {
  name: "emit-examples",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "examples.json", source: JSON.stringify(readExamples(examples)) });
  },
};

/** Makes one page for each language, so that it says what it is before its script runs, and without it. */
const translatePage: Plugin = {
  name: "translate-page",
  enforce: "post",
  generateBundle(_options, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") throw new Error("There is no index.html to translate");
    for (const language of languages) {
      const words: Readonly<Record<string, unknown>> = texts[language];
      const template = String(page.source).replace('<html lang="en">', `<html lang="${texts[language].tag}">`);
      const source = template.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => {
        if (typeof words[name] !== "string") throw new Error(`index.html asks for {{${name}}}, which texts.ts does not have`);
        return words[name];
      });
      this.emitFile({ type: "asset", fileName: `index.${language}.html`, source });
    }
    delete bundle["index.html"];
  },
};

/** Builds `/playground` into files that the service serves as they are. */
export default defineConfig({
  base: "/playground/",
  build: {
    outDir: "../../dist/web/playground",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is one such file; only /playground loads it, after the page shows.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      // "use client" means something to servers alone; times of plugins mean little on a busy machine.
      checks: { moduleLevelDirective: false, pluginTimings: false },
      // GraphiQL tells the console about every worker it starts.
      treeshake: { manualPureFunctions: ["console.info"] },
    },
  },
  plugins: [emitExamples, translatePage, compressFiles],
});
