import { endKinds, startKinds } from "../../api/pair-kinds.ts";
import { suggestQuery } from "../../api/suggest.query.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { address, hereWith } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { go, here } from "../../app/location.ts";
import { Answered } from "../../parts/answered.tsx";
import { hitOf, type Suggested, suggestedBy } from "../../parts/suggested.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { questions } from "./questions.ts";
import { words } from "./words.ts";

/** All hits of a text, and the pathway between two of them where the text names two. */
export function Hits({ asked }: { readonly asked: string }) {
  const text = words();
  const first = Math.min(100, Number(here.value.search.get("first")) || 25);
  const variables = { text: asked.slice(0, 200), first, starts: [...startKinds], ends: [...endKinds] };
  const answer = useAnswer(suggestQuery, variables);
  return (
    <Answered asked={answer}>
      {(found) => {
        const hits = found.hits.edges.map(({ node, matched }) => hitOf(node, matched.text));
        const pairs = suggestedBy(asked, found).slice(0, -hits.length || undefined);
        return (
          <div class="stack">
            <div class="tools">
              <p role="status">{text.count(found.hits.totalCount)}</p>
              <span class="spread" />
              <ViewTools file={`search-${asked}`} title={text.hits(asked)} document={suggestQuery} variables={variables} rowsAt={["hits", "edges"]} />
            </div>
            {hits.length > 0 && pairs.length > 0 && (
              <section>
                <h2>{text.between}</h2>
                <List lines={pairs} />
              </section>
            )}
            <List lines={hits} />
            {hits.length < found.hits.totalCount && (
              <p class="tools">
                <span class="dim">{text.shown(hits.length, found.hits.totalCount)}</span>
                <button type="button" class="button" onClick={() => go(hereWith({ first: first + 75 }), { replace: true })}>
                  {text.more}
                </button>
              </p>
            )}
            {hits.length === 0 && (
              <>
                <p>{text.none}</p>
                <List lines={questions.map((one) => ({ href: address(one.path, one.parameters), text: one.text[language.value], beside: "", kind: "" }))} />
              </>
            )}
          </div>
        );
      }}
    </Answered>
  );
}

function List({ lines }: { readonly lines: readonly Suggested[] }) {
  return (
    <ul class="hits">
      {lines.map(({ href, text, beside, kind }) => (
        <li key={href}>
          <a href={href}>{text}</a> {kind && <span class="tag">{kind}</span>} {beside && <span class="dim">{beside}</span>}
        </li>
      ))}
    </ul>
  );
}
