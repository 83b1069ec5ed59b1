import { releaseQuery } from "../../api/release.query.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { address } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { here } from "../../app/location.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { ViewTools } from "../../parts/view-tools.tsx";
import { enumValueOf, labelOf } from "../../texts/label-of.ts";
import { inWords } from "../../texts/numbers.ts";
import { kindsQuery } from "./browse.query.ts";
import { Hits } from "./hits.tsx";
import "./search.css";
import { questions } from "./questions.ts";
import { Things } from "./things.tsx";
import { words } from "./words.ts";

/** The first page: one box, questions to start with, all kinds; with `?q=` the hits, with `?kind=` the entities of a kind. */
export function Page() {
  const text = words();
  const { search } = here.value;
  const [asked, kind] = [search.get("q") ?? "", search.get("kind") ?? ""];
  usePageTitle(asked ? text.hits(asked) : kind ? labelOf("EntityKind", kind) : "MSC-KG");
  const counts = useAnswer(releaseQuery, {}).data?.release.counts;
  return (
    <>
      <div class={asked || kind ? "search-top" : "search-top first"}>
        <h1>{asked ? text.hits(asked) : kind ? text.things(labelOf("EntityKind", kind)) : text.heading}</h1>
        {!asked && !kind && counts && <p class="lead">{text.counted(inWords(counts.entities), inWords(counts.claims), inWords(counts.studies))}</p>}
        <SearchBox large />
        <p class="notice keys">{text.keys}</p>
      </div>
      {asked && <Hits key={asked} asked={asked} />}
      {kind && !asked && <Things kind={enumValueOf(kind)} />}
      {!asked && !kind && (
        <div class="search-rest">
          <Questions />
          <Kinds />
        </div>
      )}
    </>
  );
}

function Questions() {
  return (
    <section>
      <h2>{words().try}</h2>
      <ul class="questions">
        {questions.map(({ text, path, parameters }) => (
          <li key={text.en}>
            <a href={address(path, parameters)}>{text[language.value]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kinds() {
  const asked = useAnswer(kindsQuery, {});
  return (
    <section>
      <h2>{words().browse}</h2>
      <Answered asked={asked}>
        {({ entities }) => (
          <>
            <ul class="kinds">
              {entities.aggregations.kind.map(
                ({ value, count }) =>
                  value && (
                    <li key={value}>
                      <a href={address("/", { kind: enumValueOf(value) })}>
                        {labelOf("EntityKind", value)} <span class="dim">{inWords(count)}</span>
                      </a>
                    </li>
                  ),
              )}
            </ul>
            <ViewTools file="kinds" title={words().browse} document={kindsQuery} variables={{}} rowsAt={["entities", "aggregations", "kind"]} />
          </>
        )}
      </Answered>
    </section>
  );
}
