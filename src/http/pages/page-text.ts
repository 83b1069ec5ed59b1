/** What a page says in words, for browsers that show nothing else. */
export interface PageText {
  readonly title: string;
  readonly summary: string;
  /** Lines of text, each with the address that it leads to where it leads somewhere. */
  readonly lines: readonly { readonly text: string; readonly href?: string }[];
  /** 404 where the address names an entity that this release does not have, or no page. */
  readonly status: 200 | 404;
}
