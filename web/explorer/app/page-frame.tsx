import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../parts/failure.tsx";
import { texts } from "../texts/texts.ts";
import { NoPage } from "./no-page.tsx";
import { pageAt } from "./page-at.ts";

/** What a page gets. */
export interface PageProps {
  /** What `:id` of its path stands for; empty where its path has none. */
  readonly id: string;
}

const loaders = import.meta.glob<Readonly<Record<string, ComponentType<PageProps>>>>("../pages/*/page.tsx");
const loaded = new Map<string, ComponentType<PageProps>>();

/** Loads the page at a path and shows it; moves the focus to its heading where the path has changed. */
export function PageFrame({ path }: { readonly path: string }) {
  const found = pageAt(path);
  const name = found?.about.name ?? "";
  const [, setTurn] = useState(0);
  const [failed, setFailed] = useState("");
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const Page = loaded.get(name);

  useEffect(() => {
    const loader = loaders[`../pages/${name}/page.tsx`];
    if (!loader || loaded.has(name) || failed === name) return;
    loader().then(
      (module) => {
        loaded.set(name, module["Page"] as ComponentType<PageProps>);
        setTurn((turn) => turn + 1);
      },
      () => setFailed(name),
    );
  }, [name, failed]);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <main id="content" class={`page page-${name || "none"}`} tabIndex={-1} ref={main}>
      {Page && found ? (
        <Page key={`${name} ${found.id}`} id={found.id} />
      ) : !found ? (
        <NoPage />
      ) : failed === name ? (
        <Failure title={texts().pageFailed} help={texts().whatToDo.unreachable} again={() => setFailed("")} />
      ) : (
        <p class="waiting">{texts().loading}</p>
      )}
    </main>
  );
}
