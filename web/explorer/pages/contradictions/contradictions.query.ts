import { graphql } from "../../api/graphql.ts";

/** A page of contradictions with both sides. */
export const contradictionsQuery = graphql(`query Contradictions($filter: AssociationFilter, $first: Int!, $after: String, $lang: Language!) {
  contradictions(filter: $filter, first: $first, after: $after) {
    totalCount
    aggregations { level { value count } }
    pageInfo { hasNextPage endCursor }
    nodes {
      level
      strength
      association { id subject { id name(lang: $lang) } object { id name(lang: $lang) } }
      against { id subject { id name(lang: $lang) } object { id name(lang: $lang) } }
      sides {
        sign
        weight
        association { id subject { id name(lang: $lang) } }
        claims { id statement(lang: $lang) }
        results { id outcome weeks direction measure { id name(lang: $lang) } study { id } }
        studies { id title year design }
      }
      differences { aspect label(lang: $lang) text(lang: $lang) values(lang: $lang) }
    }
  }
}`);
