import { useState } from "preact/hooks";
import type { DocumentText } from "../api/graphql.ts";
import { hereWith } from "../app/address.ts";
import { language } from "../app/language.ts";
import { texts } from "../texts/texts.ts";
import { CopyButton } from "./copy-button.tsx";
import { Lazy } from "./lazy.tsx";
import { lazyPart } from "./lazy-part.ts";
import { PictureButtons, type PictureSource } from "./picture-buttons.tsx";

const query = lazyPart(() => import("./query-drawer.tsx").then((module) => module.QueryDrawer));

/** What a view is made of: what it asked, and its picture where it has one. */
export interface ViewToolsProps {
  /** Names files. */
  readonly file: string;
  readonly title: string;
  readonly document: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the rows stand in the answer, for the programs that ask the same. */
  readonly rowsAt: readonly string[];
  readonly picture?: PictureSource;
}

/** The buttons of every view: the query behind it, its picture as a file, and its address. */
export function ViewTools({ file, title, document, variables, rowsAt, picture }: ViewToolsProps) {
  const words = texts();
  const [open, setOpen] = useState(false);
  return (
    <div class="tools view-tools">
      <button type="button" class="button" onPointerEnter={() => void query.load()} onClick={() => setOpen(true)}>
        {words.query}
      </button>
      {picture && <PictureButtons file={file} title={title} source={picture} />}
      <CopyButton label={words.copyLink} text={() => location.origin + hereWith({ lang: language.value })} />
      {open && <Lazy part={query} with={{ asked: { query: (document as DocumentText).text, variables, rowsAt }, close: () => setOpen(false) }} />}
    </div>
  );
}
