/** The predicates of claims, as the release writes them; upper-cased they are the relationship types between entities. */
export const predicates = [
  "assesses",
  "better_than",
  "candidate_for",
  "causes",
  "complication_of",
  "component_of",
  "contributes_to",
  "delivered_by",
  "develops_into",
  "differentiates_into",
  "enables",
  "has_adverse_event",
  "has_cost",
  "has_mechanism",
  "has_part",
  "improves",
  "increases",
  "influences",
  "inhibits",
  "interacts_with",
  "involved_in",
  "limited_by",
  "located_in",
  "marker_of",
  "measures",
  "model_of",
  "needed_for",
  "part_of",
  "participates_in",
  "precedes",
  "predicts",
  "produces",
  "promotes",
  "reduces",
  "regulates",
  "releases",
  "subclass_of",
  "targets",
  "transports",
  "treats",
  "uses",
] as const;

/** One of the predicates. */
export type Predicate = (typeof predicates)[number];

/** Those that state an effect (`effect: true` in predicates.json), whichever way it goes: not what marks, measures or predicts, nor parts and kinds. */
export const effectPredicates: readonly Predicate[] = [
  ...(["causes", "contributes_to", "develops_into", "differentiates_into", "has_adverse_event", "has_mechanism", "improves", "increases"] as const),
  ...(["influences", "inhibits", "participates_in", "produces", "promotes", "reduces", "regulates", "releases", "transports"] as const),
];
