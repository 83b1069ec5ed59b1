import type { CsvManifest } from "./csv-manifest.js";

/** What `neo4j-admin database import full @import.args` reads, run in the exported folder: one argument a line. The database is `neo4j` unless the command names another before it. */
export function importArguments({ nodes, relationships }: Pick<CsvManifest, "nodes" | "relationships">): string {
  return [
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
    "--bad-tolerance=0",
    "--skip-bad-relationships=false",
    "--skip-duplicate-nodes=false",
    ...nodes.map(({ label, header, file }) => `--nodes=${label}=${header},${file}`),
    ...relationships.map(({ type, header, file }) => `--relationships=${type}=${header},${file}`),
    "",
  ].join("\n");
}
