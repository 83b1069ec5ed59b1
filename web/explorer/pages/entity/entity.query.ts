import { graphql } from "../../api/graphql.ts";
import { claimFragment, resultFragment, studyLineFragment } from "../../parts/evidence.query.ts";

const linksFragment = graphql(`fragment LinksOfEntity on EntityAssociationConnection {
  totalCount
  edges {
    inheritedFrom { id name(lang: $lang) }
    other { id kind name(lang: EN) nameZh: name(lang: ZH) }
    node { id sign predicates counts { claims studies } subject { id } }
  }
}`);

/** An entity with its names, its identifiers, and what is known between it and others. */
export const entityQuery = graphql(
  `query Entity($id: ID!, $lang: Language!) {
  entity(id: $id) {
    id
    kind
    name(lang: EN)
    nameZh: name(lang: ZH)
    description(lang: $lang)
    synonyms(lang: EN)
    synonymsZh: synonyms(lang: ZH)
    category
    desiredDirection
    replacedBy
    xrefs { id relation label }
    outgoing: associations(direction: OUTGOING, inherit: true, first: 100) { ...LinksOfEntity }
    incoming: associations(direction: INCOMING, first: 100) { ...LinksOfEntity }
  }
}`,
  [linksFragment],
);

/** The claims about an entity. */
export const claimsQuery = graphql(
  `query ClaimsOfEntity($id: ID!, $lang: Language!) {
  entity(id: $id) { claims(first: 100) { totalCount nodes { ...ClaimLine association { id } } } }
}`,
  [claimFragment],
);

/** The studies behind an entity. */
export const studiesQuery = graphql(
  `query StudiesOfEntity($id: ID!) {
  entity(id: $id) { studies(first: 100) { totalCount nodes { ...StudyLine country phase status } } }
}`,
  [studyLineFragment],
);

/** The results that measure an entity. */
export const resultsQuery = graphql(
  `query ResultsOfEntity($id: ID!, $lang: Language!) {
  entity(id: $id) { results(first: 100) { totalCount nodes { ...ResultLine } } }
}`,
  [resultFragment],
);
