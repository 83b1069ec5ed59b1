import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, type ClassType, Ctx, Field, ID, Info, Query, Resolver } from "type-graphql";
import { type IdType, idType } from "../../domain/entities/id-type.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { type Kind, kinds, kindTable } from "../../model/kind.js";
import { Association } from "../evidence/association.type.js";
import { Claim } from "../evidence/claim.type.js";
import {
  AssociationConnection,
  ClaimConnection,
  EntityConnection,
  kindConnections,
  kindTypes,
  ResultConnection,
  StudyConnection,
} from "../evidence/connections.js";
import { Study } from "../evidence/study.type.js";
import { answerByIds, answerRoot } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { From, Uncounted } from "../execution/field-source.js";
import { resolveFilter } from "../execution/resolve-filter.js";
import { associationList, claimList, entityList, lookups, resultList, studyList } from "../execution/root-sources.js";
import { suggestNearest } from "../execution/suggest-nearest.js";
import { IdOf, Items, SetsSize } from "../fields/argument-rule.js";
import { Entity, Node } from "../fields/entity.type.js";
import { EntityOrder, ResultOrder } from "../fields/enums.js";
import { AssociationFilter, ClaimFilter, EntityFilter, ResultFilter, StudyFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { PageArguments } from "../fields/page.type.js";

const filtered = <Filter extends object>(filter: ClassType<Filter>, name: string) => {
  @ArgsType()
  class FilterArguments extends PageArguments {
    @Field(() => filter, { nullable: true, description: `Selects the ${name}; without it, all are listed.` })
    filter?: Filter;
  }
  return FilterArguments;
};

/** Arguments of a list of entities. */
@ArgsType()
class EntityArguments extends filtered(EntityFilter, "entities") {
  @Field(() => EntityOrder, { nullable: true, defaultValue: "NAME", description: "Sort order." })
  orderBy!: EntityOrder;
}

/** Arguments of a list of associations. */
@ArgsType()
class AssociationArguments extends filtered(AssociationFilter, "associations") {}

/** Arguments of a list of claims. */
@ArgsType()
class ClaimArguments extends filtered(ClaimFilter, "claims") {}

/** Arguments of a list of studies. */
@ArgsType()
class StudyArguments extends filtered(StudyFilter, "studies") {}

/** Arguments of a list of results. */
@ArgsType()
class ResultArguments extends filtered(ResultFilter, "results") {
  @Field(() => ResultOrder, { nullable: true, defaultValue: "ID", description: "Sort order." })
  orderBy!: ResultOrder;
}

const identified = (type: IdType | "Node", description: string) => {
  @ArgsType()
  class IdArguments {
    @Field(() => ID, { description })
    @IdOf(type)
    id!: string;
  }
  return IdArguments;
};

const anyId =
  "A CURIE such as `CL:0002569`, `HP:0001541` or `PMID:27339398`; also a retired id, or a cross-reference other than one of the relation `related`.";

/** The argument of `node`. */
@ArgsType()
class NodeArguments extends identified("Node", anyId) {}

/** The argument of `entity`, and of the root of each kind. */
@ArgsType()
class OneEntityArguments extends identified("Entity", anyId) {}

/** The argument of `association`. */
@ArgsType()
class OneAssociationArguments extends identified("Association", "For example `ASSOC:CL:0002569~MSCKG:albumin`.") {}

/** The argument of `claim`. */
@ArgsType()
class OneClaimArguments extends identified("Claim", "For example `CLM:0177`.") {}

/** The argument of `study`. */
@ArgsType()
class OneStudyArguments extends identified(
  "Study",
  "For example `PMID:27339398`, `DOI:10.1186/scrt459`, `NCT:NCT01875081`, or a registration alone, as `ChiCTR2100047550`; in any case.",
) {}

/** The argument of `nodes`. */
@ArgsType()
class NodesArguments {
  @Field(() => [ID], { description: "At most 100 ids." })
  @Items(1, 100)
  @IdOf("Node")
  @SetsSize()
  ids!: string[];
}

async function findOne(context: Context, info: GraphQLResolveInfo, type: IdType, id: string, kind?: Kind): Promise<NodeRow | null> {
  const things = await answerByIds(context, info, lookups[type], kind ?? type, { ids: [id], ...(kind && { kinds: [kind] }) });
  return things.get(id) ?? suggestNearest(context, info, id, type, kind);
}

/** Lists resolve requested ids (cross-references, retired ids) to current ones. Errors: `UNKNOWN_ID`. */
async function listKnown(args: { readonly filter?: object }, context: Context, info: GraphQLResolveInfo): Promise<object | null> {
  return answerRoot(context, info, await resolveFilter(context, info, args));
}

/** Entities of any kind, and any object by its id. */
@Resolver()
export class EntityRootResolver {
  @Query(() => Node, { nullable: true, description: "Any object by its id: an entity, association, claim, study, result, pathway or release." })
  @Uncounted()
  async node(@Given(() => NodeArguments) { id }: NodeArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return (await this.byId([id], context, info)).get(id) ?? suggestNearest(context, info, id, idType(id));
  }

  @Query(() => [Node], { nullable: "items", description: "Up to 100 objects by their ids, in request order; null for an unknown id." })
  @Uncounted()
  async nodes(@Given(() => NodesArguments) { ids }: NodesArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<(object | null)[]> {
    const found = await this.byId(ids, context, info);
    return ids.map((id) => found.get(id) ?? null);
  }

  private async byId(ids: readonly string[], context: Context, info: GraphQLResolveInfo): Promise<Map<string, object>> {
    const groups = new Map<IdType, string[]>();
    for (const id of new Set(ids)) groups.set(idType(id), [...(groups.get(idType(id)) ?? []), id]);
    const found = await Promise.all([...groups].map(([type, asked]) => answerByIds(context, info, lookups[type], type, { ids: asked })));
    return new Map(found.flatMap((things) => [...things]));
  }

  @Query(() => Entity, { nullable: true, description: "An entity by its CURIE, by a cross-reference to the same entity elsewhere, or by a retired id." })
  entity(@Given(() => OneEntityArguments) { id }: OneEntityArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return findOne(context, info, "Entity", id);
  }

  @Query(() => EntityConnection, { description: "Entities of any kind." })
  @From(entityList())
  entities(@Given(() => EntityArguments) args: EntityArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return listKnown(args, context, info);
  }
}

/** Links between entities, and what they rest on. */
@Resolver()
export class LinkResolver {
  @Query(() => Association, { nullable: true, description: "An association by its id, `ASSOC:<subject>~<object>`." })
  association(
    @Given(() => OneAssociationArguments) { id }: OneAssociationArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return findOne(context, info, "Association", id);
  }

  @Query(() => AssociationConnection, { description: "Ordered pairs of entities with evidence in the literature, by subject and object." })
  @From(associationList)
  associations(
    @Given(() => AssociationArguments) args: AssociationArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return listKnown(args, context, info);
  }

  @Query(() => Claim, { nullable: true, description: "A claim by its id." })
  claim(@Given(() => OneClaimArguments) { id }: OneClaimArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return findOne(context, info, "Claim", id);
  }

  @Query(() => ClaimConnection, { description: "Statements from the literature, by id." })
  @From(claimList)
  claims(@Given(() => ClaimArguments) args: ClaimArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return listKnown(args, context, info);
  }

  @Query(() => Study, { nullable: true, description: "A study by its id, or by its PMID, PMCID, DOI or registration in any register." })
  study(@Given(() => OneStudyArguments) { id }: OneStudyArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return findOne(context, info, "Study", id);
  }

  @Query(() => StudyConnection, { description: "Studies, trials, reviews and pages, by id." })
  @From(studyList)
  studies(@Given(() => StudyArguments) args: StudyArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return listKnown(args, context, info);
  }

  @Query(() => ResultConnection, { description: "Numbers at a time point, by id or by weeks after the start." })
  @From(resultList)
  results(@Given(() => ResultArguments) args: ResultArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return listKnown(args, context, info);
  }
}

/** For each kind of entity a singular root by id and a connection. */
export const kindResolvers = kinds.map((kind) => {
  const singular = `${kind[0]?.toLowerCase()}${kind.slice(1)}`;

  @Resolver()
  class KindResolver {
    @Query(() => kindTypes[kind], {
      name: singular,
      nullable: true,
      description: `The ${kindTable[kind].en} with this id; null if there is none or it is of another kind.`,
    })
    one(@Given(() => OneEntityArguments) { id }: OneEntityArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
      return findOne(context, info, "Entity", id, kind);
    }

    @Query(() => kindConnections[kind], { name: kindTable[kind].plural, description: `Entities of the kind ${kindTable[kind].en} (${kindTable[kind].zh}).` })
    @From(entityList(kind))
    list(@Given(() => EntityArguments) args: EntityArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
      return listKnown(args, context, info);
    }
  }
  return KindResolver;
});
