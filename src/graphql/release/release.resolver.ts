import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { answerRoot } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { type FieldSource, From, Reads } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";

/** How much a release holds. */
@ObjectType({ description: "How much a release holds." })
class ReleaseCounts {
  @Field(() => Int, { description: "Things." })
  entities!: number;

  @Field(() => Int, { description: "Predicates." })
  predicates!: number;

  @Field(() => Int, { description: "Claims." })
  claims!: number;

  @Field(() => Int, { description: "Studies." })
  studies!: number;

  @Field(() => Int, { description: "Results." })
  results!: number;

  @Field(() => Int, { description: "Associations: ordered pairs of entities with a claim." })
  associations!: number;

  @Field(() => Int, { description: "Signed links that pathways walk over, inherited ones included." })
  affects!: number;
}

/** The release that the graph holds. */
@ObjectType({ implements: Node, description: "The release that the graph holds; it never changes, a new one has a new version." })
class Release extends Node {
  @Field(() => String, { description: "Version, for example `1`." })
  version!: string;

  @Field(() => String, { description: "Day of the release, ISO 8601." })
  date!: string;

  @Field(() => String, { description: "Licence notes, facts only." })
  licence!: string;

  @Field(() => String, { description: "SHA-256 over everything in the graph; equal on every engine." })
  contentHash!: string;

  @Field(() => ReleaseCounts, { description: "How much it holds." })
  counts!: ReleaseCounts;

  @Field(() => String, { description: "The engine that serves it: `grafeo` or `neo4j`." })
  @Reads()
  engine!: string;

  @Field(() => String, { description: "Version of that engine." })
  @Reads()
  engineVersion!: string;
}

const link: FieldSource = { fragment: "release/get-release", shape: "one", node: "node" };

/** The data itself. */
@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { description: "The data itself: version, date, counts, licence, content hash, and the engine that serves it." })
  @From(link)
  async release(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return answerRoot(context, info, {});
  }

  @FieldResolver()
  counts(@Root() release: NodeRow): NodeRow {
    return release;
  }

  @FieldResolver()
  engine(@Ctx() context: Context): string {
    return context.store.engine.name;
  }

  @FieldResolver()
  engineVersion(@Ctx() context: Context): string {
    return context.store.engine.version;
  }
}
