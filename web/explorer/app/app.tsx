import { useEffect } from "preact/hooks";
import { texts } from "../texts/texts.ts";
import { Announcer } from "./announcer.tsx";
import { languageTag } from "./language.ts";
import { here } from "./location.ts";
import { PageFoot } from "./page-foot.tsx";
import { PageFrame } from "./page-frame.tsx";
import { PageHead } from "./page-head.tsx";

/** The whole explorer: head, the page at the present address, foot. */
export function App() {
  const words = texts();
  const tag = languageTag.value;
  useEffect(() => {
    const { documentElement } = document;
    if (documentElement.lang !== tag) documentElement.lang = tag;
  });
  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      const box = document.querySelector<HTMLInputElement>("input[data-search]");
      if (!box) return;
      event.preventDefault();
      box.focus();
      box.select();
    };
    document.addEventListener("keydown", focusSearch);
    return () => document.removeEventListener("keydown", focusSearch);
  }, []);
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <PageHead />
      <PageFrame path={here.value.path} />
      <PageFoot />
      <Announcer />
    </>
  );
}
