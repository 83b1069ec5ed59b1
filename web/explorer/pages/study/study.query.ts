import { graphql } from "../../api/graphql.ts";
import { claimFragment, resultFragment } from "../../parts/evidence.query.ts";

/** All that the release knows of a study. */
export const studyQuery = graphql(
  `query Study($id: ID!, $lang: Language!) {
  study(id: $id) {
    id
    title
    journal
    year
    design
    country
    countryInferred
    phase
    status
    statusAsOf
    whyStopped
    population { etiology severity randomised }
    treated
    control
    enrollment
    enrollmentType
    cellSources { id name(lang: $lang) }
    routes { id name(lang: $lang) }
    donor
    donorInferred
    dose
    infusions
    followUpWeeks
    comparator
    sponsor
    start
    completion
    allocation
    masking
    model
    bibliographicOnly
    retraction
    retractionChecked
    identifiers { id url }
    linkedPublications { id type }
    primaryOutcomes { measure timeFrame }
    secondaryOutcomes
    sameCohort { id title }
    mayOverlapWith { id title }
    seenAt
    note
    results(first: 100) { totalCount nodes { ...ResultLine } }
    claims(first: 100) { totalCount nodes { ...ClaimLine } }
  }
}`,
  [resultFragment, claimFragment],
);
