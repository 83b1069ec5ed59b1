import { SearchBox } from "../parts/search-box.tsx";
import { texts } from "../texts/texts.ts";
import { usePageTitle } from "./use-page-title.ts";

/** What stands at an address that no page has. */
export function NoPage() {
  const words = texts();
  usePageTitle(words.noPage);
  return (
    <>
      <h1>{words.noPage}</h1>
      <p>{words.noPageHelp}</p>
      <SearchBox large />
    </>
  );
}
