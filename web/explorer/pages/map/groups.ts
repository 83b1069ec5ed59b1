/** Shapes that the map, its file and its legend draw: each about the origin, in a field of 16 × 16. */
export const shapes = {
  circle: "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z",
  square: "M-5.5-5.5H5.5V5.5H-5.5Z",
  diamond: "M0-7L7 0L0 7L-7 0Z",
  triangle: "M0-6L7 6H-7Z",
};

/** One of them. */
export type Shape = keyof typeof shapes;

/** Kinds that look the same, by colour (a custom property) and shape, so that neither carries the meaning alone. */
export const groups: readonly { readonly kinds: readonly string[]; readonly colour: string; readonly shape: Shape }[] = [
  { kinds: ["CELL_SOURCE", "PRODUCT", "THERAPY"], colour: "up", shape: "circle" },
  { kinds: ["ROUTE", "DONOR_TYPE", "CARE_STRATEGY"], colour: "up", shape: "square" },
  { kinds: ["MECHANISM", "SIGNALING_PATHWAY"], colour: "down", shape: "circle" },
  { kinds: ["PROCESS", "CELL_TYPE", "ANATOMY"], colour: "down", shape: "triangle" },
  { kinds: ["MEDIATOR"], colour: "line-strong", shape: "diamond" },
  { kinds: ["DISEASE", "COMPLICATION", "ADVERSE_EVENT", "ETIOLOGY"], colour: "bad", shape: "square" },
  { kinds: ["OUTCOME", "MEASURE"], colour: "good", shape: "diamond" },
  { kinds: ["ANIMAL_MODEL", "COST_ITEM", "FUTURE_DIRECTION", "LIMITATION", "STAKEHOLDER"], colour: "warn", shape: "triangle" },
];

/** How a kind looks. */
export const groupOf = (kind: string) => groups.find(({ kinds }) => kinds.includes(kind)) ?? (groups.at(-1) as (typeof groups)[number]);
