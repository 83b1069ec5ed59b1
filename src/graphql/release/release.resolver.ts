import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { answerRoot } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { type FieldSource, From, Reads } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";

/** Numbers of objects in a release. */
@ObjectType({ description: "Numbers of objects in a release." })
class ReleaseCounts {
  @Field(() => Int, { description: "Entities." })
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

  @Field(() => Int, { description: "Signed links that pathways are made of, inherited ones included." })
  affects!: number;
}

/** The release that the graph holds. */
@ObjectType({ implements: Node, description: "The release that the graph holds. A release never changes; new data get a new version." })
class Release extends Node {
  @Field(() => String, { description: "Version, for example `1`." })
  version!: string;

  @Field(() => String, { description: "Date of the release, ISO 8601." })
  date!: string;

  @Field(() => String, { description: "Licence notes, facts only." })
  licence!: string;

  @Field(() => String, { description: "SHA-256 over the whole graph; the same on every engine." })
  contentHash!: string;

  @Field(() => ReleaseCounts, { description: "Numbers of objects it holds." })
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
  @Query(() => Release, { description: "The data release: version, date, counts, licence, content hash, and the engine that serves it." })
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
