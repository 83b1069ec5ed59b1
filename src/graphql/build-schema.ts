import type { GraphQLSchema } from "graphql";
import { buildSchema as buildTypeGraphQLSchema } from "type-graphql";
import { ComparisonResolver, NotComparableResolver } from "./comparison/comparison.resolver.js";
import { ContradictionResolver, ContradictionsResolver, DifferenceResolver } from "./contradictions/contradiction.resolver.js";
import { EntityResolver, MirrorResolver } from "./entities/entity.resolver.js";
import { kindLinkResolvers } from "./entities/kind-links.resolver.js";
import { EntityRootResolver, kindResolvers, LinkResolver } from "./entities/roots.resolver.js";
import { ArmResolver, AssociationResolver, ClaimResolver, PopulationResolver, ResultResolver, StudyResolver } from "./evidence/evidence.resolver.js";
import { ReportResolver } from "./evidence/report.resolver.js";
import { ConfidenceTermResolver, EntityReferenceResolver, VerdictResolver, WeighingResolver } from "./evidence/verdict.resolver.js";
import { CellResolver, MatrixResolver } from "./evidence-matrix/matrix.resolver.js";
import { resolveDirectly } from "./execution/resolve-directly.js";
import { PoolResolver } from "./meta-analysis/pool.resolver.js";
import {
  LeftOutResultResolver,
  NotPoolableResolver,
  PoolNoticeResolver,
  PoolSubgroupResolver,
  PoolTrialResolver,
  RefusalResolver,
} from "./meta-analysis/pool-words.resolver.js";
import { PooledResolver } from "./meta-analysis/pooled.resolver.js";
import { PathwayContextResolver, PathwayResolver, PathwayStepResolver, UsageResolver } from "./pathways/pathway.resolver.js";
import { SubgraphEdgeResolver, SubgraphResolver } from "./pathways/subgraph.resolver.js";
import { ReleaseResolver } from "./release/release.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SensitivityResolver } from "./sensitivity/sensitivity.resolver.js";

/**
 * Builds the executable schema. The one registry of resolvers: what is not named here is not served. type-graphql's own
 * check, an introspection of the whole schema, would take a tenth of each start; Apollo validates the schema all the same.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const resolvers: Parameters<typeof buildTypeGraphQLSchema>[0]["resolvers"] = [
    EntityRootResolver,
    LinkResolver,
    ...kindResolvers,
    EntityResolver,
    MirrorResolver,
    ...kindLinkResolvers,
    AssociationResolver,
    ClaimResolver,
    StudyResolver,
    PopulationResolver,
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
    PoolTrialResolver,
    ReleaseResolver,
    SearchResolver,
    WeighingResolver,
    VerdictResolver,
    ConfidenceTermResolver,
    EntityReferenceResolver,
    ReportResolver,
    ContradictionsResolver,
    DifferenceResolver,
    ContradictionResolver,
    SensitivityResolver,
    ComparisonResolver,
    NotComparableResolver,
    MatrixResolver,
    CellResolver,
  ];
  return resolveDirectly(await buildTypeGraphQLSchema({ resolvers, validate: false, skipCheck: true }));
}
