/** Languages of figures. */
export type FigureLanguage = "en" | "zh";

/** Themes of figures. */
export type FigureTheme = "light" | "dark";

/** A text in both languages. */
export type FigureWords = Readonly<Record<FigureLanguage, string>>;

/** What stands around every figure. */
export interface FigureFrame {
  readonly lang: FigureLanguage;
  readonly theme: FigureTheme;
  /** Id of the release that the data are of, for example `RELEASE:1`. */
  readonly release: string;
  /** The query that answers with the same data, as one line. */
  readonly query: string;
}
