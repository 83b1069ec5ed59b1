import { useState } from "preact/hooks";
import { address } from "../app/address.ts";
import { texts } from "../texts/texts.ts";
import { CopyButton } from "./copy-button.tsx";
import { Drawer } from "./drawer.tsx";
import { type AskedQuery, snippetLanguages, snippetOf } from "./snippet-of.ts";
import { Switch } from "./switch.tsx";

const forms = ["GraphQL", ...snippetLanguages] as const;

interface QueryDrawerProps {
  readonly asked: AskedQuery;
  readonly close: () => void;
}

/** The query behind a view, as GraphQL with its variables, and as a program in four languages. */
export function QueryDrawer({ asked, close }: QueryDrawerProps) {
  const words = texts();
  const [form, setForm] = useState<(typeof forms)[number]>("GraphQL");
  const variables = JSON.stringify(asked.variables, null, 2);
  const text = form === "GraphQL" ? asked.query : snippetOf(form, asked, `${location.origin}/graphql`);
  return (
    <Drawer title={words.query} close={close}>
      <p>{words.queryHelp}</p>
      <div class="tools">
        <Switch legend={words.query} options={forms.map((value) => ({ value, text: value }))} chosen={form} choose={setForm} />
        <CopyButton label={words.copy} text={() => text} />
        <a class="button" href={address("/playground", { query: asked.query, variables })}>
          {words.inPlayground}
        </a>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <pre class="code" lang="en" tabIndex={0}>
        <code>{text}</code>
      </pre>
      {form === "GraphQL" && (
        <>
          <h3>{words.variables}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
          <pre class="code" lang="en" tabIndex={0}>
            <code>{variables}</code>
          </pre>
        </>
      )}
    </Drawer>
  );
}
