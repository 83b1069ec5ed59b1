/** The kinds of things: the second label of each `:Entity` node, and the name of its GraphQL type. */
export const kinds = [
  "AdverseEvent",
  "Anatomy",
  "AnimalModel",
  "CareStrategy",
  "CellSource",
  "CellType",
  "Complication",
  "CostItem",
  "Disease",
  "DonorType",
  "Etiology",
  "FutureDirection",
  "Limitation",
  "Measure",
  "Mechanism",
  "Mediator",
  "Outcome",
  "Process",
  "Product",
  "Route",
  "SignalingPathway",
  "Stakeholder",
  "Therapy",
] as const;

/** One of the kinds of things. */
export type Kind = (typeof kinds)[number];
