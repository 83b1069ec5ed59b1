import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../cypher/", import.meta.url));

/** The names of all files of `cypher/`, sorted: paths there, without extension, as `readStatement` takes them. */
export function listStatements(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".cypher"))
    .map((path) => path.replaceAll("\\", "/").slice(0, -".cypher".length))
    .sort();
}
