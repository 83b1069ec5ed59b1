import { readStatement } from "../../../graph/statements/read-statement.js";
import { setupStatements } from "../../../graph/statements/setup-statements.js";
import { type Label, nodeShapes, type Properties, type PropertyType, relationshipShapes } from "../../../model/graph-shape.js";
import { nodeColumns } from "./csv-columns.js";
import type { CsvManifest } from "./csv-manifest.js";

/** What `cypher-shell --file after-import.cypher` runs once the imported database does: constraints, and the lists that are empty, which the importer leaves out. */
export function afterImport({ nodes, relationships }: Pick<CsvManifest, "nodes" | "relationships">): string {
  const texts = [
    ...setupStatements("neo4j").map(({ text }) => text),
    ...nodes.flatMap(({ label }) =>
      nodeColumns(label, nodeShapes[label as Label]).flatMap(({ property, optional, marksEmpty, type }) => {
        const file = marksEmpty ? "setup/import/empty-node-lists" : isList(type) && !optional ? "setup/import/fill-node-lists" : null;
        return file && property ? [readStatement(file, { LABEL: label, PROPERTY: property }).text] : [];
      }),
    ),
    ...relationships.flatMap(({ from, type, to }) => {
      const shape = relationshipShapes.find((known) => known.from === from && known.type === type && known.to === to);
      const fill = (property: string) => readStatement("setup/import/fill-relationship-lists", { FROM: from, TYPE: type, TO: to, PROPERTY: property }).text;
      return neededLists(shape?.properties ?? {}).map(fill);
    }),
  ];
  return texts.map((text) => `${text};\n`).join("");
}

const isList = (type: PropertyType) => type === "texts" || type === "wholes" || type === "reals";

/** The lists that every row has, be they empty. */
function neededLists(properties: Properties): string[] {
  return Object.entries(properties)
    .filter(([name, type]) => isList(type) && !name.endsWith("?"))
    .map(([name]) => name);
}
