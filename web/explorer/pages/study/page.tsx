import { useAnswer } from "../../api/use-answer.ts";
import { apiLanguage } from "../../app/language.ts";
import type { PageProps } from "../../app/page-frame.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { ClaimTable } from "../../parts/claim-table.tsx";
import { Contents } from "../../parts/contents.tsx";
import { Lazy } from "../../parts/lazy.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import { unknown } from "../../parts/unknown.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { partWords } from "../../texts/part-words.ts";
import { studyQuery } from "./study.query.ts";
import { StudyFacts } from "./study-facts.tsx";
import { words } from "./words.ts";

/** One study or trial: its facts with its PMID and registration, its results, and the claims that rest on it. */
export function Page({ id }: PageProps) {
  const text = words();
  const parts = partWords();
  const variables = { id, lang: apiLanguage.value } as const;
  const asked = useAnswer(studyQuery, variables);
  usePageTitle(asked.data?.study?.title ?? id);
  return (
    <>
      <Answered asked={asked}>
        {({ study }) =>
          study ? (
            <>
              <header class="stack">
                <p class="dim">{[labelOf("StudyDesign", study.design), study.year, study.id].filter(Boolean).join(" · ")}</p>
                <h1 lang="en">{study.title}</h1>
                {study.retraction === "RETRACTED" && (
                  <p class="failure">
                    <strong>{labelOf("RetractionState", study.retraction)}</strong> {study.retractionChecked}
                  </p>
                )}
                <ViewTools file={`study-${study.id}`} title={study.title} document={studyQuery} variables={variables} rowsAt={["study", "results", "nodes"]} />
              </header>
              <div class="with-contents below">
                <Contents
                  label={text.contents}
                  sections={[
                    { id: "results", text: parts.results, count: study.results.totalCount },
                    { id: "claims", text: parts.claims, count: study.claims.totalCount },
                  ]}
                />
                <div class="sections">
                  <section>
                    <h2>{text.facts}</h2>
                    <StudyFacts study={study} />
                  </section>
                  <section id="results">
                    <h2>
                      {parts.results} <span class="tag">{study.results.totalCount}</span>
                    </h2>
                    <ResultTable name="results" caption={parts.results} file={`results-${study.id}`} results={study.results.nodes} withStudy={false} />
                    {study.results.nodes.length < study.results.totalCount && (
                      <p class="notice">{parts.allClaims(study.results.nodes.length, study.results.totalCount)}</p>
                    )}
                  </section>
                  <section id="claims">
                    <h2>
                      {parts.claims} <span class="tag">{study.claims.totalCount}</span>
                    </h2>
                    <ClaimTable name="claims" caption={parts.claims} file={`claims-${study.id}`} claims={study.claims.nodes} />
                    {study.claims.nodes.length < study.claims.totalCount && (
                      <p class="notice">{parts.allClaims(study.claims.nodes.length, study.claims.totalCount)}</p>
                    )}
                  </section>
                </div>
              </div>
            </>
          ) : (
            <>
              <h1>{id}</h1>
              <Lazy part={unknown} with={{ id, near: asked.near }} />
            </>
          )
        }
      </Answered>
      {!asked.data && <h1 class="unseen">{id}</h1>}
    </>
  );
}
