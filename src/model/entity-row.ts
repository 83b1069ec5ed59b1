import { z } from "zod";
import { directedKinds, type Kind, kinds } from "./kind.js";
import { rowValue } from "./row-value.js";
import { desiredDirections } from "./vocabulary.js";

/** Kinds whose level may be good or bad for the patient: they alone say which way is good. */
const crossReference = z.strictObject({
  id: rowValue.curie,
  relation: z.enum(["exact", "close", "related", "gene_product"]),
  verified: rowValue.mark,
  label: rowValue.text,
  source: rowValue.text,
});

/** A row of `entities.jsonl`: an entity of the graph with its names, its definition and where its identifier was read. */
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
    /** The same entity read or worded the other way: sign 1 if both rise together, -1 if one falls as the other rises. */
    mirror_of: z
      .array(z.strictObject({ id: rowValue.curie, sign: rowValue.direction }))
      .min(1, "must name one, or be left out")
      .optional(),
    /** A treatment target of any kind. */
    target: rowValue.mark.optional(),
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
    const mirrors = row.mirror_of?.map(({ id }) => id) ?? [];
    if (mirrors.includes(row.id)) report("mirror_of", "must not name the entity itself");
    if (new Set(mirrors).size < mirrors.length) report("mirror_of", "must not name anything twice");
    if (row.target && (row.desired_direction ?? "none") === "none") report("target", "must be left out where desired_direction is not higher or lower");
    for (const field of ["description_en", "description_zh"] as const) {
      const text = row[field];
      const { higher, lower } = goodDirection[field];
      const said = higher.test(text) ? (lower.test(text) ? "both" : "higher") : lower.test(text) ? "lower" : "none";
      if (saidKinds.includes(row.kind) && row.desired_direction !== undefined && said !== row.desired_direction)
        report(field, `must say that ${row.desired_direction === "none" ? "no direction" : row.desired_direction} is better, as desired_direction does`);
      if (row.kind === "Measure" && !unit.test(text)) report(field, "must name the unit of the measure");
    }
    if (new Set(row.xrefs.map((reference) => reference.id)).size < row.xrefs.length) report("xrefs", "must not name anything twice");
  });

/** Kinds whose description says which way is good, where one is. */
const saidKinds: readonly Kind[] = ["AdverseEvent", "Complication", "Measure", "Outcome", "Process"];

/** The units of measures, in words of both languages. */
const unit = /points|g\/L|mol\/L|U\/L|per cent|without unit|ng\/mL|kilopascal|mmHg|\bmm\b|分|%|百分比|无单位|千帕|毫米/;

/** The words by which a description says which way is good. */
const goodDirection = {
  description_en: { higher: /(higher|more|longer)( is|[^.;]* is counted as) (better|counted as better)/, lower: /(lower|less)( of it)? is better/ },
  description_zh: { higher: /(高|多|长)越好|以越多为好/, lower: /(低|少)越好/ },
} as const;

/** A row of `entities.jsonl`, checked. */
export type EntityRow = z.infer<typeof entityRow>;
