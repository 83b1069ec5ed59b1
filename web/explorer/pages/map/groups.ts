import kinds from "virtual:kinds";

/** Shapes that the map, its file and its legend draw: each about the origin, in a field of 16 × 16. */
export const shapes = {
  circle: "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z",
  square: "M-5.5-5.5H5.5V5.5H-5.5Z",
  diamond: "M0-7L7 0L0 7L-7 0Z",
  triangle: "M0-6L7 6H-7Z",
};

/** One of them. */
export type Shape = keyof typeof shapes;

/** How each group of kinds looks, by colour (a custom property) and shape, so that neither carries the meaning alone. */
const looks: Readonly<Record<string, { readonly colour: string; readonly shape: Shape }>> = {
  cells: { colour: "up", shape: "circle" },
  giving: { colour: "up", shape: "square" },
  working: { colour: "down", shape: "circle" },
  body: { colour: "down", shape: "triangle" },
  molecules: { colour: "line-strong", shape: "diamond" },
  burdens: { colour: "bad", shape: "square" },
  outcomes: { colour: "good", shape: "diamond" },
  context: { colour: "warn", shape: "triangle" },
};

/** A look, and the kinds that have it. */
export interface KindGroup {
  readonly kinds: readonly string[];
  readonly colour: string;
  readonly shape: Shape;
}

const isIn = (group: string) => (kind: string) => kinds[kind]?.group === group;

/** The groups of kinds that look the same, as the legend lists them. */
export const groups: readonly KindGroup[] = Object.entries(looks).map(([group, look]) => ({ kinds: Object.keys(kinds).filter(isIn(group)), ...look }));

const fallback: KindGroup = { kinds: [], colour: "warn", shape: "triangle" };

/** How a kind looks. */
export const groupOf = (kind: string): KindGroup => groups.find((group) => group.kinds.includes(kind)) ?? fallback;
