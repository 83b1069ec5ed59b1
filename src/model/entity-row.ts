import { z } from "zod";
import { type Kind, kinds } from "./kind.js";
import { rowValue } from "./row-value.js";
import { desiredDirections } from "./vocabulary.js";

/** Kinds whose level may be good or bad for the patient: they alone say which way is good. */
const directedKinds: readonly Kind[] = ["AdverseEvent", "Complication", "Disease", "Etiology", "Measure", "Outcome", "Process", "Therapy"];

const crossReference = z.strictObject({
  id: rowValue.curie,
  relation: z.enum(["exact", "close", "related", "gene_product"]),
  verified: rowValue.mark,
  label: rowValue.text,
  source: rowValue.text,
});

/** A row of `entities.jsonl`: a thing of the graph with its names, its definition and where its identifier was read. */
export const entityRow = z
  .strictObject({
    id: rowValue.curie,
    kind: z.enum(kinds),
    name_en: rowValue.text,
    name_zh: rowValue.text,
    description_en: rowValue.text
      .min(15, "must have at least 15 characters")
      .max(220, "must have at most 220 characters")
      .regex(/\.$/, "must end with a full stop")
      .regex(/^\P{Script=Han}*$/u, "must hold no Chinese characters"),
    description_zh: rowValue.chinese.min(8, "must have at least 8 characters").max(120, "must have at most 120 characters").regex(/。$/, "must end with 。"),
    synonyms_en: rowValue.unique(rowValue.text),
    synonyms_zh: rowValue.unique(rowValue.text),
    category: z.string().regex(/^biolink:[A-Z][A-Za-z]+$/, "must be a Biolink class such as biolink:Cell"),
    ontology_label: rowValue.text.optional(),
    ontology_source: rowValue.text.optional(),
    xrefs: z.array(crossReference),
    xref_verified: z.boolean(),
    used: rowValue.mark,
    desired_direction: rowValue.oneOf(desiredDirections).optional(),
    merged_from: rowValue.unique(rowValue.curie).optional(),
    note: rowValue.text.optional(),
  })
  .superRefine((row, context) => {
    const report = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message, input: row[path as keyof typeof row] });
    if (directedKinds.includes(row.kind) !== (row.desired_direction !== undefined))
      report(
        "desired_direction",
        directedKinds.includes(row.kind) ? `must be higher, lower or none for the kind ${row.kind}` : `must be left out for the kind ${row.kind}`,
      );
    if (!row.id.startsWith("MSCKG:") && row.ontology_label === undefined) report("ontology_label", `must say how the ontology names ${row.id}`);
    if ((row.ontology_label === undefined) !== (row.ontology_source === undefined))
      report("ontology_source", "must stand beside ontology_label, and only there");
    if (new Set(row.xrefs.map((reference) => reference.id)).size < row.xrefs.length) report("xrefs", "must not name anything twice");
  });

/** A row of `entities.jsonl`, checked. */
export type EntityRow = z.infer<typeof entityRow>;
