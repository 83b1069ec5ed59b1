import { graphql } from "../api/graphql.ts";

/** What a study shows where it stands in a list. */
export const studyLineFragment = graphql(`fragment StudyLine on Study {
  id
  title
  year
  design
  treated
  control
  enrollment
  retraction
  identifiers { id url }
}`);

/** A claim with its context and its studies. */
export const claimFragment = graphql(
  `fragment ClaimLine on Claim {
  id
  statement(lang: $lang)
  predicate
  polarity
  sign
  testedSign
  stance
  evidenceLevel
  confidenceGrounds
  context { setting species model etiology stage region text }
  studies(first: 20) { totalCount nodes { ...StudyLine } }
}`,
  [studyLineFragment],
);

/** A result with the numbers of its arms. */
export const resultFragment = graphql(`fragment ResultLine on Result {
  id
  outcome
  measure { id name(lang: $lang) }
  study { id title year }
  weeks
  comparedWith
  scope
  direction
  unit
  event
  valueKind
  arms { role label n mean sd se median iqr events percent value low high baselineMean baselineSd }
  effect { kind value low high p }
}`);

/** All that is known between two entities. */
export const evidenceQuery = graphql(
  `query Evidence($id: ID!, $lang: Language!) {
  association(id: $id) {
    id
    sign
    predicates
    counts { claims studies }
    verdict {
      state
      text(lang: $lang)
      supports
      partlySupports
      opposes
      noEffect
      independentStudies
      inheritedStudies
    }
    confidence {
      for
      against
      terms { name label(lang: $lang) side studies weight contribution inherited foundNone studyIds reference }
    }
    subject { id kind name(lang: EN) nameZh: name(lang: ZH) }
    object { id kind name(lang: EN) nameZh: name(lang: ZH) desiredDirection }
    claims(first: 100) { totalCount nodes { ...ClaimLine conflictsWith(first: 10) { nodes { id statement(lang: $lang) } } } }
    results(first: 50) { totalCount nodes { ...ResultLine } }
  }
}`,
  [claimFragment, resultFragment],
);
