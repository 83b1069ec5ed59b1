import { graphql } from "./graphql.ts";

/** The release that is served: its name, day, hash and counts. */
export const releaseQuery = graphql(`query Release {
  release {
    id
    version
    date
    contentHash
    licence
    engine
    engineVersion
    counts { entities associations claims studies results affects }
  }
}`);
