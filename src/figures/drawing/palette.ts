import type { FigureTheme } from "./figure-frame.js";

/** Colours of a figure. */
export interface Palette {
  readonly page: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly band: string;
  /** What raises, or a pooled effect. */
  readonly blue: string;
  /** What lowers. */
  readonly vermillion: string;
  readonly green: string;
  readonly orange: string;
  readonly purple: string;
  readonly sky: string;
}

/**
 * The colours of Okabe and Ito (jfly.uni-koeln.de/color), on dark lightened until they stand out from the page by 4.5 to 1. No information is carried
 * by colour alone.
 */
export const palettes: Readonly<Record<FigureTheme, Palette>> = {
  light: {
    ...{ page: "#ffffff", line: "#d0d7de", text: "#1f2328", quiet: "#57606a", band: "#f6f8fa" },
    ...{ blue: "#0072b2", vermillion: "#b84a00", green: "#00795c", orange: "#9a6700", purple: "#a3507f", sky: "#56b4e9" },
  },
  dark: {
    ...{ page: "#0d1117", line: "#3d444d", text: "#e6edf3", quiet: "#9da7b3", band: "#161b22" },
    ...{ blue: "#56b4e9", vermillion: "#ef8354", green: "#2fbf9a", orange: "#e69f00", purple: "#cc79a7", sky: "#0072b2" },
  },
};
