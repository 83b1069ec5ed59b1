/** An item of a picture's legend: a line with its end, a shape, or words alone. */
export interface LegendItem {
  readonly text: string;
  readonly line?: {
    /** For example `var(--up)`. */
    readonly colour: string;
    /** Shape of its end, drawn in a field of 44 × 14. */
    readonly end: string;
    readonly dash?: string;
  };
  readonly shape?: {
    readonly colour: string;
    /** Drawn about the origin, in a field of 16 × 16. */
    readonly path: string;
  };
}
