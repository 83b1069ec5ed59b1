import type { GraphQLSchema } from "graphql";
import { buildSchema as buildTypeGraphQLSchema, type NonEmptyArray } from "type-graphql";
import { ComparisonResolver, NotComparableResolver } from "./comparison.resolver.js";
import { ContradictionsResolver, DifferenceResolver } from "./contradiction.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { ArmResolver, AssociationResolver, ClaimResolver, ResultResolver, StudyResolver } from "./evidence.resolver.js";
import { kindLinkResolvers } from "./kind-links.resolver.js";
import { CellResolver, MatrixResolver } from "./matrix.resolver.js";
import { PathwayContextResolver, PathwayResolver, PathwayStepResolver, UsageResolver } from "./pathway.resolver.js";
import {
  LeftOutResultResolver,
  NotPoolableResolver,
  PooledResolver,
  PoolNoticeResolver,
  PoolResolver,
  PoolSubgroupResolver,
  RefusalResolver,
} from "./pool.resolver.js";
import { ReleaseResolver } from "./release.resolver.js";
import { resolveDirectly } from "./resolve-directly.js";
import { kindResolvers, LinkResolver, ThingResolver } from "./roots.resolver.js";
import { SearchResolver } from "./search.resolver.js";
import { SensitivityResolver } from "./sensitivity.resolver.js";
import { SubgraphEdgeResolver, SubgraphResolver } from "./subgraph.resolver.js";
import { ConfidenceTermResolver, VerdictResolver, WeighingResolver } from "./verdict.resolver.js";

/**
 * Builds the executable schema. The one registry of resolvers: what is not named here is not served. type-graphql's own
 * check, an introspection of the whole schema, would take a tenth of each start; Apollo validates the schema all the same.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const resolvers = [
    ThingResolver,
    LinkResolver,
    ...kindResolvers,
    EntityResolver,
    ...kindLinkResolvers,
    AssociationResolver,
    ClaimResolver,
    StudyResolver,
    ResultResolver,
    ArmResolver,
    PathwayResolver,
    PathwayStepResolver,
    PathwayContextResolver,
    UsageResolver,
    SubgraphResolver,
    SubgraphEdgeResolver,
    PoolResolver,
    PooledResolver,
    RefusalResolver,
    NotPoolableResolver,
    LeftOutResultResolver,
    PoolNoticeResolver,
    PoolSubgroupResolver,
    ReleaseResolver,
    SearchResolver,
    WeighingResolver,
    VerdictResolver,
    ConfidenceTermResolver,
    ContradictionsResolver,
    DifferenceResolver,
    SensitivityResolver,
    ComparisonResolver,
    NotComparableResolver,
    MatrixResolver,
    CellResolver,
  ] as unknown as NonEmptyArray<() => void>;
  return resolveDirectly(await buildTypeGraphQLSchema({ resolvers, validate: false, skipCheck: true }));
}
