import { readFileSync } from "node:fs";
import { buildSchema, isEnumType } from "graphql";
import { kinds, kindTable } from "../../src/model/kind.ts";
import { labelledEnums } from "./texts/labelled-enums.ts";

const root = new URL("../../", import.meta.url);

interface PredicateFile {
  readonly predicates: Readonly<Record<string, { readonly label_en: string; readonly label_zh: string }>>;
}

/** The words for values of enums: those that the schema describes as `English · 中文`, and the predicates by the release's own labels. */
export function buildLabels(): Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> {
  const schema = buildSchema(readFileSync(new URL("schema/schema.graphql", root), "utf8"));
  const enums = labelledEnums.map((name) => schema.getType(name)).filter(isEnumType);
  const described = enums.flatMap((type) => {
    const values = type.getValues().map(({ name, description }) => [name, (description ?? "").split(" · ")] as const);
    return values.every(([, words]) => words.length === 2) ? [[type.name, Object.fromEntries(values) as Record<string, [string, string]>] as const] : [];
  });
  const { predicates } = JSON.parse(readFileSync(new URL("data/predicates.json", root), "utf8")) as PredicateFile;
  const ofPredicates = Object.fromEntries(
    Object.entries(predicates).map(([id, { label_en, label_zh }]) => [id.toUpperCase(), [label_en, label_zh] as [string, string]]),
  );
  return { ...Object.fromEntries(described), Predicate: ofPredicates };
}

/** How each kind of entity is drawn, by its name in the API, as the table of kinds has it: its group on the map, its column in the picture of pathways. */
export function buildKinds(): Readonly<Record<string, { readonly group: string; readonly column: string }>> {
  const nameOf = (kind: string) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  return Object.fromEntries(kinds.map((kind) => [nameOf(kind), { group: kindTable[kind].group, column: kindTable[kind].column }]));
}
