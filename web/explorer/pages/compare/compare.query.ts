import { graphql } from "../../api/graphql.ts";

/** What is known of the entities on one outcome. */
const comparedFragment = graphql(`fragment Compared on ComparedOutcome {
  outcome { id name(lang: EN) nameZh: name(lang: ZH) }
  direct {
    study { id title year design }
    things { id }
    claims { id statement(lang: $lang) }
    results { id direction }
  }
  indirect {
    thing { id }
    verdict { state stateLabel(lang: $lang) text(lang: $lang) direction independentStudies inheritedStudies }
    confidence { for against }
  }
}`);

/** Two to four entities side by side. */
export const compareQuery = graphql(
  `query Compare($ids: [ID!]!, $measures: [ID!], $evidence: EvidenceFilter, $lang: Language!) {
  compare(ids: $ids, measures: $measures, evidence: $evidence) {
    kind
    things { id name(lang: EN) nameZh: name(lang: ZH) }
    mechanisms { mechanism { id name(lang: EN) nameZh: name(lang: ZH) } things { id } inheritedBy { id } shared }
    outcomes { ...Compared }
    safety { ...Compared }
    studies { thing { id } independentStudies patients designs { design studies } }
    notComparable { reason text(lang: $lang) outcome { id name(lang: $lang) } things { id name(lang: $lang) } studies { id title } }
  }
}`,
  [comparedFragment],
);

/** The kind of what is chosen, so that only its like is offered beside it. */
export const kindQuery = graphql(`query KindOf($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Entity { kind } }
}`);
