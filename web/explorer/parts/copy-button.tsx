import { useState } from "preact/hooks";
import { announce } from "../app/announce.ts";
import { texts } from "../texts/texts.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text, and says whether that went well. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const words = texts();
  const [told, setTold] = useState("");
  const tell = (what: string) => {
    setTold(what);
    announce(what);
    setTimeout(() => setTold(""), 4_000);
  };
  const copy = () => {
    const writing = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => tell(words.copied),
      () => tell(words.copyFailed),
    );
  };
  return (
    <button type="button" class="button" onClick={copy}>
      {told || label}
    </button>
  );
}
