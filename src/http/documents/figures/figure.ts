import type { FigureFrame } from "../../../figures/drawing/figure-frame.js";
import type { Parameter } from "../tables/table.js";

/** A picture that is served under its name. */
export interface Figure {
  readonly name: string;
  /** The document that answers what it shows; its variables are the figure's parameters and `lang`. */
  readonly document: string;
  /** Root field of the document: what the query in the corner names. */
  readonly root: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Draws what the document answered. */
  readonly draw: (data: never, frame: FigureFrame) => string;
}
