import { useMemo } from "preact/hooks";
import { endKinds, startKinds } from "../../api/pair-kinds.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { address, hereWith } from "../../app/address.ts";
import { apiLanguage, language } from "../../app/language.ts";
import { go, here } from "../../app/location.ts";
import type { PageProps } from "../../app/page-frame.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { ClaimTable } from "../../parts/claim-table.tsx";
import { Contents } from "../../parts/contents.tsx";
import { evidence } from "../../parts/evidence.ts";
import { Lazy } from "../../parts/lazy.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import { StudyTable } from "../../parts/study-table.tsx";
import { unknown } from "../../parts/unknown.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { partWords } from "../../texts/part-words.ts";
import { claimsQuery, entityQuery, resultsQuery, studiesQuery } from "./entity.query.ts";
import { EntityFacts } from "./entity-facts.tsx";
import "./entity.css";
import { type LinkEdge, LinkTable } from "./link-table.tsx";
import { words } from "./words.ts";

/** All that is known of one entity, on one page, with a list of its sections and their counts. */
export function Page({ id }: PageProps) {
  const text = words();
  const parts = partWords();
  const lang = apiLanguage.value;
  const isChinese = language.value === "zh";
  const asked = useAnswer(entityQuery, { id, lang });
  const found = asked.data?.entity;
  const isThere = found ? ({ id, lang } as const) : undefined;
  const claims = useAnswer(claimsQuery, isThere);
  const studies = useAnswer(studiesQuery, found ? { id } : undefined);
  const results = useAnswer(resultsQuery, isThere);
  const groups = useMemo(() => groupsOf(found), [found]);
  const name = found ? (isChinese ? found.nameZh : found.name) : id;
  usePageTitle(name);
  const open = here.value.search.get("open") ?? "";
  const openEvidence = (association: string) => go(hereWith({ open: association }));
  const counts = {
    claims: claims.data?.entity?.claims.totalCount,
    studies: studies.data?.entity?.studies.totalCount,
    results: results.data?.entity?.results.totalCount,
  };

  return (
    <>
      <Answered asked={asked}>
        {({ entity }) =>
          entity ? (
            <>
              <header class="entity-head">
                <p class="dim">{labelOf("EntityKind", entity.kind)}</p>
                <h1>{name}</h1>
                <p class="other-name" lang={isChinese ? "en" : "zh-Hans"}>
                  {isChinese ? entity.name : entity.nameZh}
                </p>
                <p class="lead">{entity.description}</p>
                <div class="tools">
                  {startKinds.some((kind) => kind === entity.kind) && (
                    <a class="button" href={address("/pathways", { from: entity.id })}>
                      {text.pathwaysFrom}
                    </a>
                  )}
                  {endKinds.some((kind) => kind === entity.kind) && (
                    <a class="button" href={address("/pathways", { to: entity.id })}>
                      {text.pathwaysTo}
                    </a>
                  )}
                  <ViewTools
                    file={`entity-${entity.id}`}
                    title={name}
                    document={entityQuery}
                    variables={{ id, lang }}
                    rowsAt={["entity", "outgoing", "edges"]}
                  />
                </div>
                {entity.replacedBy && <p class="notice">{text.replaced(id)}</p>}
              </header>
              <div class="with-contents">
                <Contents
                  label={text.contents}
                  sections={[
                    ...groups.map(([kind, edges]) => ({ id: kind, text: labelOf("EntityKind", kind), count: edges.length })),
                    { id: "claims", text: parts.claims, count: counts.claims },
                    { id: "studies", text: parts.studies, count: counts.studies },
                    { id: "results", text: parts.results, count: counts.results },
                  ]}
                />
                <div class="sections">
                  <EntityFacts entity={entity} />
                  {groups.length === 0 && <p class="dim">{text.nothing}</p>}
                  {groups.map(([kind, edges]) => (
                    <section key={kind} id={kind}>
                      <h2>
                        {labelOf("EntityKind", kind)} <span class="tag">{edges.length}</span>
                      </h2>
                      <LinkTable kind={kind} of={entity.id} edges={edges} open={openEvidence} />
                    </section>
                  ))}
                  <Whole shown={entity.outgoing.edges.length} all={entity.outgoing.totalCount} href={`/tables/associations.csv?filter.subjects=${entity.id}`} />
                  <Whole shown={entity.incoming.edges.length} all={entity.incoming.totalCount} href={`/tables/associations.csv?filter.objects=${entity.id}`} />
                  <section id="claims">
                    <h2>
                      {parts.claims} <span class="tag">{counts.claims}</span>
                    </h2>
                    <Answered asked={claims}>
                      {({ entity: of }) =>
                        of && (
                          <>
                            <ClaimTable name="claims" caption={parts.claims} file={`claims-${entity.id}`} claims={of.claims.nodes} />
                            <Whole
                              shown={of.claims.nodes.length}
                              all={of.claims.totalCount}
                              href={`/tables/claims.csv?filter.entities=${entity.id}&lang=${lang}`}
                            />
                          </>
                        )
                      }
                    </Answered>
                  </section>
                  <section id="studies">
                    <h2>
                      {parts.studies} <span class="tag">{counts.studies}</span>
                    </h2>
                    <Answered asked={studies}>
                      {({ entity: of }) =>
                        of && (
                          <>
                            <StudyTable name="studies" caption={parts.studies} file={`studies-${entity.id}`} studies={of.studies.nodes} />
                            <Whole shown={of.studies.nodes.length} all={of.studies.totalCount} />
                          </>
                        )
                      }
                    </Answered>
                  </section>
                  <section id="results">
                    <h2>
                      {parts.results} <span class="tag">{counts.results}</span>
                    </h2>
                    <Answered asked={results}>
                      {({ entity: of }) =>
                        of && (
                          <>
                            <ResultTable name="results" caption={parts.results} file={`results-${entity.id}`} results={of.results.nodes} withMeasure={false} />
                            <Whole
                              shown={of.results.nodes.length}
                              all={of.results.totalCount}
                              href={`/tables/results.csv?filter.measures=${entity.id}&lang=${lang}`}
                            />
                          </>
                        )
                      }
                    </Answered>
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
      {open && <Lazy part={evidence} with={{ id: open, sign: 0, close: () => go(hereWith({ open: "" }), { replace: true }) }} />}
    </>
  );
}

/** Says how many are shown where that is not all, and where to have all. */
function Whole({ shown, all, href }: { readonly shown: number; readonly all: number; readonly href?: string }) {
  const text = words();
  if (shown >= all) return null;
  return (
    <p class="notice">
      {text.shown(shown, all)} {href && <a href={href}>{text.whole}</a>}
    </p>
  );
}

type Ends = Readonly<Record<"outgoing" | "incoming", { readonly edges: readonly Omit<LinkEdge, "isOutgoing">[] }>>;

/** Links by the kind of the other end, the largest group first. */
function groupsOf(entity: Ends | null | undefined): readonly (readonly [string, readonly LinkEdge[]])[] {
  const groups = new Map<string, LinkEdge[]>();
  for (const end of ["outgoing", "incoming"] as const)
    for (const edge of entity?.[end].edges ?? [])
      groups.set(edge.other.kind, [...(groups.get(edge.other.kind) ?? []), { ...edge, isOutgoing: end === "outgoing" }]);
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length);
}
