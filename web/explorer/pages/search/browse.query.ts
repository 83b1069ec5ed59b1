import { graphql } from "../../api/graphql.ts";

/** How many entities there are of each kind. */
export const kindsQuery = graphql(`query Kinds {
  entities(first: 0) { totalCount aggregations { kind { value count } } }
}`);

/** The entities of some kinds, by name. */
export const thingsQuery = graphql(`query Things($kinds: [EntityKind!], $orderBy: EntityOrder, $first: Int) {
  entities(filter: { kinds: $kinds }, orderBy: $orderBy, first: $first) {
    totalCount
    nodes {
      id
      kind
      name(lang: EN)
      nameZh: name(lang: ZH)
      claims(first: 0) { totalCount }
      studies(first: 0) { totalCount }
    }
  }
}`);
