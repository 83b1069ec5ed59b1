import { matrixStates } from "../../../../src/figures/matrix-states.ts";

/** How each state of evidence is drawn, as in the figure; a cell without anything stays blank on the page. */
export const states: Readonly<Record<string, { readonly sign: string; readonly colour: string }>> = {
  ...matrixStates,
  NONE: { sign: "", colour: "none" },
};
