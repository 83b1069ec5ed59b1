import { graphql } from "../../api/graphql.ts";

/** What can be pooled, and of how many trials. */
export const measuresQuery = graphql(`query PoolableMeasures($cells: PooledCells, $minStudies: Int) {
  poolableMeasures(cells: $cells, minStudies: $minStudies) {
    controlledTrials
    trialsWithNumbers
    measure { id name(lang: EN) nameZh: name(lang: ZH) }
    answer { __typename ... on Pooled { k } }
  }
}`);

/** A pool with all that stands beside it. */
export const poolQuery =
  graphql(`query Pool($measure: ID!, $cells: PooledCells, $minStudies: Int, $model: PoolModel, $adjust: PoolAdjustment, $weeks: IntRange, $without: [ID!], $by: Subgrouping, $lang: Language) {
  pool(measure: $measure, cells: $cells, minStudies: $minStudies, model: $model, adjust: $adjust, weeks: $weeks, without: $without) {
    __typename
    ... on Pooled {
      measure { id name(lang: $lang) }
      effect model adjust unit(lang: $lang) event(lang: $lang) higherIsBetter
      k controlledTrials estimate low high p predictionLow predictionHigh
      tauSquared tauSquaredLow tauSquaredHigh q qDegreesOfFreedom qP iSquared iSquaredMethod iSquaredOfQ
      notices { code text(lang: $lang) }
      studies {
        study { id title shortName(lang: $lang) year designLabel(lang: $lang) cellSources { id name(lang: $lang) } }
        weeks estimate standardError low high weight
        treated { n mean standardDeviation events }
        control { n mean standardDeviation events }
      }
      withAnyCells { k estimate low high }
      leaveOneOut {
        without { id shortName(lang: $lang) }
        pooled { __typename ... on PoolStep { k estimate low high p iSquared } ... on Refusal { detail(lang: $lang) } }
      }
      subgroups(by: $by) {
        groups {
          key name(lang: $lang)
          studies { id }
          pooled { __typename ... on PoolStep { k estimate low high iSquared } ... on Refusal { detail(lang: $lang) } }
        }
        between { __typename ... on BetweenGroups { q degreesOfFreedom p } ... on Refusal { detail(lang: $lang) } }
        ungrouped { id shortName(lang: $lang) }
      }
      egger { __typename ... on EggerTest { slope slopeStandardError p } ... on Refusal { detail(lang: $lang) } }
      funnel { __typename ... on Funnel { centre baseStandardError baseLow baseHigh } ... on Refusal { detail(lang: $lang) } }
      leftOut { study { id title shortName(lang: $lang) } result { id outcome weeks } reason detail(lang: $lang) }
      published { id outcome weeks unit studies study { id title shortName(lang: $lang) year } effect { kind value low high } }
    }
    ... on NotPoolable {
      measure { id name(lang: $lang) }
      reason detail(lang: $lang) k controlledTrials
      trials {
        study { id title shortName(lang: $lang) year designLabel(lang: $lang) cellSources { id name(lang: $lang) } }
        weeks effect estimate low high
        treated { n mean standardDeviation events }
        control { n mean standardDeviation events }
        flags
      }
      notices { code text(lang: $lang) }
      withAnyCells { k estimate low high }
      registered { total running { id } statusAsOf }
      causes: studies { id title shortName(lang: $lang) }
      leftOut { study { id title shortName(lang: $lang) } result { id outcome weeks } reason detail(lang: $lang) }
      published { id outcome weeks unit studies study { id title shortName(lang: $lang) year } effect { kind value low high } }
    }
  }
}`);
