import type { Both } from "../texts/language.ts";

/** What is known of a page before it is loaded: the service and the menu need it. */
export interface PageAbout {
  /** Name of its folder in `pages/`; the page itself is that folder's `page.tsx`. */
  readonly name: string;
  /** Its address; `:id` stands for one piece of the path. */
  readonly path: string;
  /** Its name in the menu; left out where the menu does not have it. */
  readonly menu?: Both<string>;
  readonly title: Both<string>;
  /** One or two sentences for those who see nothing else: search engines, and browsers without script. */
  readonly summary: Both<string>;
}
