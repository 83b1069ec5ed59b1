import { useAnswer } from "../api/use-answer.ts";
import { address } from "../app/address.ts";
import { apiLanguage, language } from "../app/language.ts";
import { entityPath } from "../app/path-of.ts";
import { labelOf } from "../texts/label-of.ts";
import { partWords } from "../texts/part-words.ts";
import { texts } from "../texts/texts.ts";
import { Answered } from "./answered.tsx";
import { ClaimList } from "./claim-list.tsx";
import { Drawer } from "./drawer.tsx";
import { evidenceQuery } from "./evidence.query.ts";
import { ResultTable } from "./result-table.tsx";
import { type Side, sideOf, sides } from "./side-of-claim.ts";
import { Verdict } from "./verdict.tsx";
import { ViewTools } from "./view-tools.tsx";

interface EvidenceDrawerProps {
  /** Id of the association. */
  readonly id: string;
  /** The sign of the link that was opened; 0 where it has none. Claims count for or against that. */
  readonly sign: number;
  readonly close: () => void;
}

/** What stands for and against a link: its claims with where they were seen, their studies, and the results. */
export function EvidenceDrawer({ id, sign, close }: EvidenceDrawerProps) {
  const words = partWords();
  const variables = { id, lang: apiLanguage.value } as const;
  const asked = useAnswer(evidenceQuery, variables);
  const association = asked.data?.association;
  const nameOf = (thing: { readonly name: string; readonly nameZh: string }) => (language.value === "zh" ? thing.nameZh : thing.name);
  const title = association ? words.linkBetween(nameOf(association.subject), nameOf(association.object)) : texts().evidence;
  return (
    <Drawer title={title} close={close}>
      <Answered asked={asked}>
        {({ association: found }) => {
          if (!found) return <p role="alert">{words.noAssociation}</p>;
          const base = sign || found.sign;
          const groups = new Map<Side, typeof found.claims.nodes>(
            sides.map((side) => [side, found.claims.nodes.filter((claim) => sideOf(claim, base) === side)]),
          );
          const heads: Readonly<Record<Side, string>> = {
            supports: words.supports,
            against: words.against,
            noEffect: words.noEffect,
            mixed: words.mixed,
            unsigned: words.unsigned,
          };
          const isAgainst = ["against", "noEffect", "mixed"].some((side) => (groups.get(side as Side)?.length ?? 0) > 0);
          return (
            <div class="evidence">
              <p class="dim">{language.value === "zh" ? `${found.subject.name} → ${found.object.name}` : `${found.subject.nameZh} → ${found.object.nameZh}`}</p>
              <p class="tools">
                <span class={base > 0 ? "up" : base < 0 ? "down" : ""}>
                  <strong>{base > 0 ? `▲ ${words.raises}` : base < 0 ? `⊣ ${words.lowers}` : words.unclear}</strong>
                </span>
                <span class="dim">
                  {[
                    found.predicates.map((predicate) => labelOf("Predicate", predicate)).join(", "),
                    words.counts(found.counts.claims, found.counts.studies),
                  ].join(" · ")}
                </span>
              </p>
              <div class="tools">
                <a class="button small" href={address(entityPath(found.subject.id))}>
                  {nameOf(found.subject)}
                </a>
                <a class="button small" href={address(entityPath(found.object.id))}>
                  {nameOf(found.object)}
                </a>
              </div>
              <Verdict verdict={found.verdict} confidence={found.confidence} file={`confidence-${id}`} />
              {sides.map((side) => {
                const claims = groups.get(side) ?? [];
                return (
                  claims.length > 0 && (
                    <section key={side}>
                      <h3>
                        {heads[side]} <span class="tag">{claims.length}</span>
                      </h3>
                      <ClaimList claims={claims} />
                    </section>
                  )
                );
              })}
              {!isAgainst && <p class="notice">{words.noneAgainst}</p>}
              {found.claims.nodes.length < found.claims.totalCount && (
                <p class="notice">{words.allClaims(found.claims.nodes.length, found.claims.totalCount)}</p>
              )}
              {found.results.nodes.length > 0 && (
                <section>
                  <h3>
                    {words.resultsOf} <span class="tag">{found.results.totalCount}</span>
                  </h3>
                  <ResultTable name="evidence" results={found.results.nodes} caption={words.resultsOf} file={`results-${id}`} withMeasure={false} />
                  {found.results.nodes.length < found.results.totalCount && (
                    <p class="notice">{words.allClaims(found.results.nodes.length, found.results.totalCount)}</p>
                  )}
                </section>
              )}
              <ViewTools file={`evidence-${id}`} title={title} document={evidenceQuery} variables={variables} rowsAt={["association", "claims", "nodes"]} />
            </div>
          );
        }}
      </Answered>
    </Drawer>
  );
}
