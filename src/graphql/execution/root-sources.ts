import type { IdType } from "../../domain/entities/id-type.js";
import { asksOfClaims, evidenceParameters, optional } from "../../domain/evidence/evidence-filter.js";
import type { FragmentName, ParametersOf } from "../../graph/plan/cypher-contract.js";
import { fold, foldWritten } from "../../model/fold.js";
import { readPathwayId } from "../../model/ids.js";
import type { Kind } from "../../model/kind.js";
import { closedValues } from "../fields/closed-values.js";
import type { EntityOrder, ResultOrder } from "../fields/enums.js";
import type { AssociationFilter, ClaimFilter, EntityFilter, ResultFilter, StudyFilter } from "../fields/filters.type.js";
import type { FieldSource, Lookup } from "./field-source.js";

/** A prefix of identifiers is no word to look for; signs alone are in no text. */
const folded = ({ text }: { readonly text?: string }) => {
  if (text === undefined) return { text: null };
  return { text: foldWritten(text.trim().replace(/^[a-z][\w.]*:(?=\S+$)/i, "")) || fold(text) };
};

const listOf = <File extends FragmentName, Args extends object>(fragment: File, parameters: (args: Args) => ParametersOf<File>): FieldSource<Args> => ({
  fragment,
  shape: "connection",
  node: "node",
  parameters,
});

/** Entities of one kind, or of any. In order of their claims these are counted, else nothing but the entities is read. */
export const entityList = (kind?: Kind): FieldSource<{ readonly filter?: EntityFilter; readonly orderBy: EntityOrder }> => ({
  ...listOf("entities/list-entities", ({ filter = {}, orderBy }) => {
    const asked = filter.kinds;
    const these = kind ? [kind].filter((one) => !asked || asked.includes(one)) : (asked ?? null);
    return { ...optional(filter, ["ids", "categories", "desiredDirections"]), ...folded(filter), kinds: these, orderBy };
  }),
  fastPath: ({ orderBy }) => (orderBy === "CLAIMS" ? undefined : { fragment: "entities/list-labelled", placeholders: { LABEL: kind ?? "Entity" } }),
});
/** Associations; from what each carries of its studies, where the filter looks at nothing else of the evidence. */
export const associationList: FieldSource<{ readonly filter?: AssociationFilter }> = {
  ...listOf("evidence/list-associations", ({ filter = {} }: { readonly filter?: AssociationFilter }) => ({
    ...evidenceParameters(filter.evidence),
    ...optional(filter, ["subjects", "objects", "subjectKinds", "objectKinds", "predicates"]),
    signs: null,
  })),
  fastPath: (parameters) => (asksOfClaims(parameters) || parameters.predicates || parameters.signs ? undefined : "evidence/list-all-associations"),
};
/** Claims. */
export const claimList = listOf("evidence/list-claims", ({ filter = {} }: { readonly filter?: ClaimFilter }) => ({
  ...evidenceParameters(filter.evidence),
  ...optional(filter, [
    ...(["entities", "subjects", "objects", "subjectKinds", "objectKinds", "predicates", "polarities", "stances", "settings"] as const),
    ...(["stages", "causes", "models", "studies", "seed", "sections"] as const),
  ]),
  ...folded(filter),
}));
/** Studies. */
export const studyList = listOf("evidence/list-studies", ({ filter = {} }: { readonly filter?: StudyFilter }) => ({
  ...optional(filter, [
    ...(["designs", "cellSources", "routes", "donors", "stages", "causes", "models", "acuteModel", "noCells", "outcomes"] as const),
    ...(["registered", "hasResults", "retractions"] as const),
  ]),
  countries: closedValues("countries", filter.countries),
  phases: closedValues("phases", filter.phases),
  statuses: closedValues("statuses", filter.statuses),
  yearsFrom: filter.years?.from ?? null,
  yearsTo: filter.years?.to ?? null,
  ...folded(filter),
}));
/** Results. */
export const resultList = listOf("evidence/list-results", ({ filter = {}, orderBy }: { readonly filter?: ResultFilter; readonly orderBy: ResultOrder }) => ({
  ...optional(filter, ["studies", "measures", "cellSources", "donors", "designs", "stages", "causes", "models", "directions", "comparedWith", "scopes"]),
  weeksFrom: filter.weeks?.from ?? null,
  weeksTo: filter.weeks?.to ?? null,
  orderBy,
}));

const byIds = (fragment: FragmentName): Lookup => ({
  fragment,
  list: "ids",
  shape: "one",
  node: "node",
  parameters: ({ ids, kinds }) => ({ ids, kinds: kinds ?? null }),
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
    parameters: ({ ids }) => ({
      ...evidenceParameters(),
      inherit: true,
      pathways: ids.map((id) => ({ mirrorId: null, ...readPathwayId(id) })),
    }),
  },
};
