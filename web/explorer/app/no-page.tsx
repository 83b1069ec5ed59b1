import { SearchBox } from "../parts/search-box.tsx";
import { language } from "./language.ts";
import { noPageAbout } from "./no-page-about.ts";
import { usePageTitle } from "./use-page-title.ts";

/** What stands at an address that no page has. */
export function NoPage() {
  const title = noPageAbout.title[language.value];
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p>{noPageAbout.summary[language.value]}</p>
      <SearchBox large />
    </>
  );
}
