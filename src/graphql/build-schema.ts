import { type GraphQLSchema, isObjectType } from "graphql";
import { buildSchema as buildTypeGraphQLSchema, type NonEmptyArray } from "type-graphql";
import type { FieldExtensions } from "./answered-by.js";
import { ComparisonResolver, NotComparableResolver } from "./comparison.resolver.js";
import { ContradictionsResolver, DifferenceResolver } from "./contradiction.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { AssociationResolver, ClaimResolver, ResultResolver, StudyResolver } from "./evidence.resolver.js";
import { kindLinkResolvers } from "./kind-links.resolver.js";
import { CellResolver, MatrixResolver } from "./matrix.resolver.js";
import { PathwayContextResolver, PathwayResolver, PathwayStepResolver, UsageResolver } from "./pathway.resolver.js";
import { ReleaseResolver } from "./release.resolver.js";
import { kindResolvers, LinkResolver, ThingResolver } from "./roots.resolver.js";
import { SearchResolver } from "./search.resolver.js";
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
    PathwayResolver,
    PathwayStepResolver,
    PathwayContextResolver,
    UsageResolver,
    SubgraphResolver,
    SubgraphEdgeResolver,
    ReleaseResolver,
    SearchResolver,
    WeighingResolver,
    VerdictResolver,
    ConfidenceTermResolver,
    ContradictionsResolver,
    DifferenceResolver,
    ComparisonResolver,
    NotComparableResolver,
    MatrixResolver,
    CellResolver,
  ] as unknown as NonEmptyArray<() => void>;
  return readProperties(await buildTypeGraphQLSchema({ resolvers, validate: false, skipCheck: true }));
}

/** A field that is a property under another name reads that property. */
function readProperties(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { property } = field.extensions as FieldExtensions;
      if (property) field.resolve = (thing: Record<string, unknown>) => thing[property];
    }
  }
  return schema;
}
