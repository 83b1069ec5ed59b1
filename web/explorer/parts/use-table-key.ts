import { useEffect } from "preact/hooks";
import { hereWith } from "../app/address.ts";
import { go, here } from "../app/location.ts";

/** Changes between a picture and its equal table (`view` in the address) by `t`, except where something is being typed. */
export function useTableKey(): void {
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
      if (event.key !== "t" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      go(hereWith({ view: here.peek().search.get("view") === "table" ? "" : "table" }), { replace: true });
    };
    document.addEventListener("keydown", toggle);
    return () => document.removeEventListener("keydown", toggle);
  }, []);
}
