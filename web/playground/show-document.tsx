import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import { useEffect, useRef } from "react";
import type { Document } from "./document.ts";

/**
 * Puts a document into the editors whenever another one is to be shown: into the open tab where that still holds what
 * was put there, else into a tab of its own, so that nothing typed is lost.
 */
export function ShowDocument({ shown }: { readonly shown: Document }) {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(pick("queryEditor", "variableEditor", "responseEditor"));
  const { addTab, run, setOperationName, stop } = useGraphiQLActions();
  const last = useRef<Document>(undefined);

  useEffect(() => {
    if (!queryEditor || !variableEditor || !responseEditor || last.current === shown) return;
    const held = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    const put = last.current;
    last.current = shown;
    stop();
    if (held.query !== shown.query || held.variables !== shown.variables) {
      if (held.query.trim() !== "" && (held.query !== put?.query || held.variables !== put.variables)) addTab();
      queryEditor.setValue(shown.query);
      variableEditor.setValue(shown.variables);
      responseEditor.setValue("");
      queryEditor.setScrollTop(0);
    }
    const name = operationNameOf(shown.query);
    if (name) setOperationName(name);
    if (shown.run) run();
  }, [queryEditor, variableEditor, responseEditor, shown, addTab, run, setOperationName, stop]);

  return null;
}

/** GraphiQL would find the name by itself, but later than it has to run. */
function operationNameOf(query: string): string | undefined {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return operations[0]?.name?.value;
  } catch {
    return undefined;
  }
}
