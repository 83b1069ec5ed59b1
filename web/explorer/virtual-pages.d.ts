declare module "virtual:pages" {
  /** What the shell knows of a page that is not loaded. */
  export interface ListedPage {
    readonly name: string;
    readonly path: string;
    readonly menu?: Readonly<Record<"en" | "zh", string>>;
  }

  const pages: readonly ListedPage[];
  export default pages;
}
