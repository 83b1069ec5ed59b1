import type { PageLanguage } from "../documents/choose-language.js";

/** A page of the explorer, as its build describes it in `pages.json`. */
export interface ExplorerPage {
  readonly name: string;
  /** Its address; `:id` stands for one piece of the path. */
  readonly path: string;
  readonly menu?: Readonly<Record<PageLanguage, string>>;
  readonly title: Readonly<Record<PageLanguage, string>>;
  readonly summary: Readonly<Record<PageLanguage, string>>;
  /** Scripts and style sheets that it needs beside those of every page. */
  readonly files: readonly string[];
}

/** What is said where there is no page, as the build describes it in `no-page.json`. */
export type NoPage = Pick<ExplorerPage, "title" | "summary">;
