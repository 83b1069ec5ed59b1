import type { IdType } from "../../domain/entities/id-type.js";
import { evidenceParameters, optional } from "../../domain/evidence/evidence-filter.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import { fold } from "../../model/fold.js";
import { readPathwayId } from "../../model/ids.js";
import type { Kind } from "../../model/kind.js";
import type { Arguments, FieldSource, Lookup } from "./field-source.js";

/** A list's filter; empty where none was given. */
export const filterOf = (args: Arguments) => (args.filter ?? {}) as Readonly<Record<string, unknown>>;
const folded = (filter: Readonly<Record<string, unknown>>) => ({ text: filter.text === undefined ? null : fold(filter.text as string) });
const range = (filter: Readonly<Record<string, unknown>>, name: string) => {
  const { from, to } = (filter[name] ?? {}) as { from?: number; to?: number };
  return { [`${name}From`]: from ?? null, [`${name}To`]: to ?? null };
};

const listOf = (fragment: FragmentName, parameters: FieldSource["parameters"]): FieldSource => ({
  fragment,
  shape: "connection",
  node: "node",
  ...(parameters && { parameters }),
});
/** Things of one kind, or of any. In order of their claims these are counted, else nothing but the things is read. */
export const entityList = (kind?: Kind): FieldSource => ({
  ...listOf("entities/list-entities", (args) => {
    const filter = filterOf(args);
    const asked = filter.kinds as readonly string[] | undefined;
    const these = kind ? [kind].filter((one) => !asked || asked.includes(one)) : (asked ?? null);
    return { ...optional(filter, ["ids", "categories", "desiredDirections"]), ...folded(filter), kinds: these, orderBy: args.orderBy as string };
  }),
  fastPath: ({ orderBy }) => (orderBy === "CLAIMS" ? undefined : { fragment: "entities/list-labelled", placeholders: { LABEL: kind ?? "Entity" } }),
});
/** Associations. */
export const associationList = listOf("evidence/list-associations", (args) => {
  const filter = filterOf(args);
  return {
    ...evidenceParameters(filter.evidence as object | undefined),
    ...optional(filter, ["subjects", "objects", "subjectKinds", "objectKinds", "predicates"]),
    signs: null,
  };
});
/** Claims. */
export const claimList = listOf("evidence/list-claims", (args) => {
  const filter = filterOf(args);
  const names = [
    "entities",
    "subjects",
    "objects",
    "subjectKinds",
    "objectKinds",
    "predicates",
    "polarities",
    "stances",
    "settings",
    "studies",
    "seed",
    "sections",
  ];
  return { ...evidenceParameters(filter.evidence as object | undefined), ...optional(filter, names), ...folded(filter) };
});
/** Studies. */
export const studyList = listOf("evidence/list-studies", (args) => {
  const filter = filterOf(args);
  const names = ["designs", "cellSources", "routes", "donors", "countries", "phases", "statuses", "registered", "hasResults", "retractions"];
  return { ...optional(filter, names), ...range(filter, "years"), ...folded(filter) };
});
/** Results. */
export const resultList = listOf("evidence/list-results", (args) => {
  const filter = filterOf(args);
  return {
    ...optional(filter, ["studies", "measures", "cellSources", "donors", "designs", "directions", "comparedWith", "scopes"]),
    ...range(filter, "weeks"),
    orderBy: args.orderBy as string,
  };
});

const byIds = (fragment: FragmentName): Lookup => ({
  fragment,
  list: "ids",
  shape: "one",
  node: "node",
  parameters: (args) => ({ ids: args.ids as string[], kinds: (args.kinds ?? null) as string[] | null }),
});
/** For each type of object how it is found by ids. */
export const lookups: Readonly<Record<IdType, Lookup>> = {
  Entity: byIds("entities/find-entities"),
  Study: byIds("entities/find-studies"),
  Claim: byIds("evidence/find-claims"),
  Result: byIds("evidence/find-results"),
  Association: byIds("evidence/find-associations"),
  Release: byIds("release/find-releases"),
  MechanismPathway: {
    fragment: "pathways/find-pathways",
    list: "pathways",
    shape: "one",
    node: "node",
    parameters: (args) => ({
      ...evidenceParameters(),
      orderBy: "LENGTH",
      pathways: (args.ids as string[]).map((id) => ({ ...readPathwayId(id), confidence: null })),
    }),
  },
};
