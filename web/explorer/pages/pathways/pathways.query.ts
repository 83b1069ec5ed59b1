import { graphql } from "../../api/graphql.ts";

/** A page of the chains between some entities. */
export const pathwaysQuery =
  graphql(`query Pathways($from: [ID!]!, $to: [ID!]!, $via: [ID!], $maxLength: Int, $inherit: Boolean, $evidence: EvidenceFilter, $first: Int!, $after: String, $lang: Language!) {
  pathways(from: $from, to: $to, via: $via, maxLength: $maxLength, inherit: $inherit, evidence: $evidence, first: $first, after: $after) {
    totalCount
    totalAtLeast
    stoppedBecause
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      text(lang: $lang)
      length
      netSign
      effect
      confidence
      coherent
      nodes { id kind name(lang: EN) nameZh: name(lang: ZH) }
      steps {
        sign
        forward
        inheritedFrom { id name(lang: $lang) }
        association { id counts { claims studies } }
      }
      weakest { association { id } }
    }
  }
}`);

/** What stands for and against some links. */
export const linksQuery = graphql(`query Links($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Association {
      verdict { state }
    }
  }
}`);

/** How the cells were given in the studies behind the first chains. */
export const contextQuery =
  graphql(`query Context($from: [ID!]!, $to: [ID!]!, $via: [ID!], $maxLength: Int, $inherit: Boolean, $evidence: EvidenceFilter, $lang: Language!) {
  pathways(from: $from, to: $to, via: $via, maxLength: $maxLength, inherit: $inherit, evidence: $evidence, first: 20) {
    nodes {
      context {
        routes { studies entity { id name(lang: $lang) } }
        donors { studies entity { id name(lang: $lang) } }
      }
    }
  }
}`);
