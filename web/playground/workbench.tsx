import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN, HistoryStore } from "@graphiql/plugin-history";
import { GraphiQLProvider } from "@graphiql/react";
import { GraphiQL, GraphiQLInterface } from "graphiql";
import { useState } from "react";
import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import { ask } from "./ask.ts";
import { CopyLink } from "./copy-link.tsx";
import type { Document } from "./document.ts";
import { editorStorage } from "./editor-storage.ts";
import { ShowDocument } from "./show-document.tsx";
import type { Language } from "./texts.ts";
import type { Theme } from "./theme.ts";

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

interface WorkbenchProps {
  readonly shown: Document;
  readonly language: Language;
  readonly theme: Theme;
}

/** GraphiQL on the service that served the page. Loaded by itself, since it outweighs the page many times over. */
export default function Workbench({ shown, language, theme }: WorkbenchProps) {
  const [first] = useState(shown);
  const [storage] = useState(editorStorage);
  return (
    <GraphiQLProvider
      fetcher={ask}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      storage={storage as Storage}
      initialQuery={first.query}
      initialVariables={first.variables}
    >
      <HistoryStore>
        <DocExplorerStore>
          <ShowDocument shown={shown} />
          <GraphiQLInterface forcedTheme={theme} showPersistHeadersSettings={false} defaultEditorToolsVisibility={true}>
            <GraphiQL.Logo>{null}</GraphiQL.Logo>
            <GraphiQL.Toolbar>
              {({ prettify, copy, merge }) => (
                <>
                  {prettify}
                  {merge}
                  {copy}
                  <CopyLink language={language} />
                </>
              )}
            </GraphiQL.Toolbar>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
