import type { Properties, PropertyType } from "../../../model/graph-shape.js";

/** A column: what the header says of it, and the property that it holds; ids of ends and labels hold none. */
export interface CsvColumn {
  readonly header: string;
  readonly property?: string;
  readonly type: PropertyType;
  readonly optional: boolean;
  /** An empty list is written as `emptyMark`: the importer takes `""` as missing, and missing it may be. */
  readonly marksEmpty?: boolean;
}

/** What stands between the items of a list: a character that no text of a graph has. */
export const listDelimiter = "\u001f";

/** The one item of a list that is empty, in a column that may lack it. */
export const emptyMark = "\u001e";

const types: Readonly<Record<PropertyType, string>> = {
  text: "string",
  whole: "long",
  real: "double",
  truth: "boolean",
  texts: "string[]",
  wholes: "long[]",
  reals: "double[]",
};

/** The columns of a label's nodes: id, the second label of entities, the other properties. Ids are unique within a label. */
export function nodeColumns(label: string, properties: Properties): readonly CsvColumn[] {
  return [
    { header: `id:ID(${label})`, property: "id", type: "text", optional: false },
    ...(label === "Entity" ? [{ header: ":LABEL", type: "text", optional: false } as const] : []),
    ...propertyColumns(properties)
      .filter(({ property }) => property !== "id")
      .map((column) => (column.optional && column.type === "texts" ? { ...column, marksEmpty: true } : column)),
  ];
}

/** The columns of relationships: their ends, their properties. */
export function linkColumns(from: string, to: string, properties: Properties): readonly CsvColumn[] {
  return [
    { header: `:START_ID(${from})`, type: "text", optional: false },
    { header: `:END_ID(${to})`, type: "text", optional: false },
    ...propertyColumns(properties),
  ];
}

function propertyColumns(properties: Properties): CsvColumn[] {
  return Object.entries(properties).map(([name, type]) => {
    const property = name.replace("?", "");
    return { header: `${property}:${types[type]}`, property, type, optional: name.endsWith("?") };
  });
}
