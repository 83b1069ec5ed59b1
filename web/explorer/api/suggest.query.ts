import { graphql } from "./graphql.ts";

/** What a hit of a search shows. */
export const hitFragment = graphql(`fragment Hit on SearchConnection {
  totalCount
  edges {
    score
    matched { text field }
    node {
      __typename
      id
      ... on Entity { kind name(lang: EN) nameZh: name(lang: ZH) claims(first: 0) { totalCount } }
      ... on Study { title year design }
    }
  }
}`);

/** What a text may mean: the best hits, and apart from them where a pathway could start and end. */
export const suggestQuery = graphql(
  `query Suggest($text: String!, $first: Int!, $starts: [EntityKind!], $ends: [EntityKind!]) {
  hits: search(text: $text, first: $first) { ...Hit }
  starts: search(text: $text, kinds: $starts, first: 3) { ...Hit }
  ends: search(text: $text, kinds: $ends, first: 3) { ...Hit }
}`,
  [hitFragment],
);
