import { go } from "./location.ts";
import { pageAt } from "./page-at.ts";

/** Follows links to pages of the explorer without loading a page, where the reader does not ask for another window. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    if (!pageAt(link.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
