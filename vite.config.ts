import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** Lets a module that reads a file beside its own place find it from the bundle as well. */
function keepPlaces(): Plugin {
  let folder = "";
  return {
    name: "keep-places",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    transform(code, id) {
      if (!code.includes("import.meta.url")) return null;
      const place = relative(folder, id.split("?")[0] as string);
      return { code: code.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`), map: null };
    },
  };
}

/** Two copies of graphql in one process refuse each other's types: "another module or realm". */
const onlyOneGraphql: Plugin = {
  name: "only-one-graphql",
  generateBundle() {
    const copies = [...this.getModuleIds()].filter((id) => /node_modules\/graphql\/index\.m?js/.test(id));
    if (copies.length > 1) throw new Error(`graphql is bundled more than once: ${copies.join(", ")}`);
  },
};

/**
 * Bundles the service that `tsc` has written into few files, for it starts from them sooner than from 1,400: see
 * docs/decisions/2026-11-29-service-in-few-files.md. Packages are found as Node finds them, so that both run the same code.
 */
export default defineConfig({
  logLevel: "warn",
  publicDir: false,
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)) }] },
  ssr: {
    noExternal: true,
    external: ["@grafeo-db/js"],
    resolve: { conditions: ["node"], mainFields: ["main"] },
  },
  build: {
    ssr: "dist/main.js",
    outDir: "dist/service",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: { output: { chunkFileNames: "[name]-[hash].js" }, checks: { pluginTimings: false } },
  },
  plugins: [keepPlaces(), onlyOneGraphql],
});
