import { graphql } from "../../api/graphql.ts";
import { studyLineFragment } from "../../parts/evidence.query.ts";

/** Studies that pass a filter, with how often each value occurs among them. */
export const trialsQuery = graphql(
  `query Trials($filter: StudyFilter, $first: Int!, $after: String) {
  studies(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    aggregations {
      design { value count }
      phase { value count }
      status { value count }
      country { value count }
      donor { value count }
    }
    nodes { ...StudyLine country phase status }
  }
}`,
  [studyLineFragment],
);

/** All values by which studies can be narrowed. */
export const valuesQuery = graphql(`query ValuesOfStudies {
  studies(first: 0) {
    aggregations {
      design { value count }
      phase { value count }
      status { value count }
      country { value count }
      donor { value count }
    }
  }
}`);
