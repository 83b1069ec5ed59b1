import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { addressOf, readAddress } from "./address.ts";
import { type Document, documentOf } from "./document.ts";
import type { Example } from "./example.ts";
import { ExampleList } from "./example-list.tsx";
import { Failure } from "./failure.tsx";
import { PageHead } from "./page-head.tsx";
import { type Language, texts } from "./texts.ts";
import { readTheme, showTheme, type Theme } from "./theme.ts";

const Workbench = lazy(() => import("./workbench.tsx"));

/** The example that the page opens on where the address names none. */
const firstExample = "what-lowers-fibrosis";

/** The page: the examples at the left, the editors beside them. */
export function Playground({ language: firstLanguage }: { readonly language: Language }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [theme, setTheme] = useState<Theme>(readTheme);
  const [examples, setExamples] = useState<readonly Example[]>();
  const [failed, setFailed] = useState(false);
  const [address, setAddress] = useState(readAddress);
  const [shown, setShown] = useState<Document>();
  const words = texts[language];

  useEffect(() => {
    readExamples().then(setExamples, () => setFailed(true));
    const follow = () => setAddress(readAddress());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = words.title;
  }, [words]);

  const exampleOf = (wanted: string) => examples?.find(({ name }) => name === wanted);
  const asked = address.example && exampleOf(address.example);
  const named = asked || (address.query ? undefined : exampleOf(firstExample));

  useEffect(() => {
    if (!examples && !failed) return;
    setShown(named ? documentOf(named) : { query: address.query ?? "", variables: address.variables ?? "", run: false });
  }, [examples, failed, named, address]);

  const choose = useCallback(
    (example: string) => {
      history.pushState(null, "", addressOf({ example }, language));
      setAddress({ example });
    },
    [language],
  );
  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    history.replaceState(null, "", addressOf(readAddress(), chosen));
  };
  const chooseTheme = (chosen: Theme) => {
    setTheme(chosen);
    showTheme(chosen);
  };

  return (
    <>
      <PageHead {...{ language, theme, chooseLanguage, chooseTheme }} />
      <div className="page-body">
        <ExampleList {...{ examples, failed, language, choose, chosen: named?.name }} />
        <main className="workbench">
          {examples && address.example && !asked && (
            <p role="status">
              {words.unknownExample} <code>{address.example}</code>
            </p>
          )}
          {named && <h2>{named[language]}</h2>}
          <Failure message={words.editorFailed}>
            <Suspense fallback={<p role="status">{words.loading}</p>}>{shown && <Workbench {...{ shown, language, theme }} />}</Suspense>
          </Failure>
        </main>
      </div>
    </>
  );
}

/** All examples, the one that the page opens on before the others. */
async function readExamples(): Promise<readonly Example[]> {
  const response = await fetch("/playground/examples.json");
  if (!response.ok) throw new Error(`The examples answered ${response.status}`);
  const examples: readonly Example[] = await response.json();
  return [...examples].sort((one, other) => Number(other.name === firstExample) - Number(one.name === firstExample));
}
