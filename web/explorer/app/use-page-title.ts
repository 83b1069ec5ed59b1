import { useEffect } from "preact/hooks";

/** Names the window after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" || title === "MSC-KG" ? "MSC-KG" : `${title} · MSC-KG`;
  }, [title]);
}
