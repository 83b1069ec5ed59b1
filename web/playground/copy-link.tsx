import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { addressOf } from "./address.ts";
import { type Language, texts } from "./texts.ts";

/** A button that copies an address which opens the page on what the editors hold. Without the right to copy, it is left in the address bar. */
export function CopyLink({ language }: { readonly language: Language }) {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({ queryEditor: state.queryEditor, variableEditor: state.variableEditor }));
  const [told, setTold] = useState<"copyLink" | "linkCopied" | "linkInAddress" | "linkTooLong">("copyLink");
  const tell = (what: typeof told) => {
    setTold(what);
    setTimeout(() => setTold("copyLink"), 4_000);
  };
  const copy = async () => {
    const variables = variableEditor?.getValue() ?? "";
    const address = addressOf({ query: queryEditor?.getValue() ?? "", ...(variables.trim() && { variables }) }, language);
    if (!address) return tell("linkTooLong");
    history.replaceState(null, "", address);
    try {
      await navigator.clipboard.writeText(location.href);
      tell("linkCopied");
    } catch {
      tell("linkInAddress");
    }
  };
  return (
    <ToolbarButton label={texts[language][told]} onClick={() => void copy()}>
      <svg viewBox="0 0 24 24" className="graphiql-toolbar-icon" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d="M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-5.7 0L5 13.3a4 4 0 0 0 5.7 5.7l1.6-1.6" />
      </svg>
    </ToolbarButton>
  );
}
