import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { evidenceBelow, evidenceFragment } from "../../domain/confidence/evidence-below.js";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import { asksForEvidence, evidenceParameters } from "../../domain/evidence/evidence-filter.js";
import { answerPathways } from "../../domain/pathways/answer-pathways.js";
import { describePathway, type StepWords } from "../../domain/pathways/describe-pathway.js";
import { isCoherent, pathwayEffect } from "../../domain/pathways/judge-pathway.js";
import type { PathwayQuestion } from "../../domain/pathways/pathway-question.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { Association } from "../evidence/association.type.js";
import { answerFound, answerRoot, linkedAnswer, selects } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { type FieldSource, From, ReadsVia } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { Between, IdOf, Items, SetsSize } from "../fields/argument-rule.js";
import { Entity } from "../fields/entity.type.js";
import { EntityKind, type Language, PathwayOrder } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { LanguageArgument } from "../fields/language-argument.js";
import { PageArguments } from "../fields/page.type.js";
import { MechanismPathway, MechanismPathwayConnection, PathwayContext, PathwayStep, Usage } from "./pathway.type.js";

/** Arguments of `pathways`. */
@ArgsType()
class PathwayArguments extends PageArguments {
  @Field(() => [ID], { description: "Where they start, for example `CL:0002569`; 1 to 20 ids." })
  @Items(1, 20)
  @IdOf("Entity")
  from!: string[];

  @Field(() => [ID], { description: "Where they end, for example `HP:0001541`; 1 to 20 ids." })
  @Items(1, 20)
  @IdOf("Entity")
  to!: string[];

  @Field(() => [ID], { nullable: true, description: "All of these must lie in between; at most 20 ids." })
  @Items(0, 20)
  @IdOf("Entity")
  via?: string[];

  @Field(() => [EntityKind], { nullable: true, description: "Everything in between is of one of these kinds." })
  @Items(0, 100)
  kinds?: string[];

  @Field(() => Int, { nullable: true, defaultValue: 5, description: "Most steps, 1 to 6." })
  @Between(1, 6)
  maxLength!: number;

  @Field(() => EvidenceFilter, { nullable: true, description: "Each step must pass this filter." })
  evidence?: EvidenceFilter;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Whether what holds for a superclass (MSC for bone marrow MSC) holds for a thing." })
  inherit!: boolean;

  @Field(() => PathwayOrder, { nullable: true, defaultValue: "CONFIDENCE", description: "Their order." })
  orderBy!: PathwayOrder;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: "How many to answer, 0 to 100." })
  @Between(0, 100)
  @SetsSize()
  declare first: number;
}

const link: FieldSource<PathwayArguments> = {
  fragment: "pathways/trace-pathways",
  shape: "connection",
  node: "node",
  placeholders: (args) => ({ LENGTH: String(args.maxLength) }),
  parameters: (args) => ({
    ...evidenceParameters(args.evidence),
    from: args.from,
    to: args.to,
    via: args.via ?? null,
    kinds: args.kinds ?? null,
    inherit: args.inherit,
    orderBy: args.orderBy,
    unfiltered: !asksForEvidence(args.evidence),
  }),
};

const questionOf = ({ from, to, via, kinds, evidence, inherit, maxLength, orderBy }: PathwayArguments, maxStepConfidence: number): PathwayQuestion => ({
  ...{ from, to, via: via ?? null, kinds: kinds ?? null, evidence: evidence ?? {} },
  ...{ inherit, maxLength, orderBy, maxStepConfidence },
});

/**
 * Answers `pathways` with ids as they are given. Where the pathways of the page are found first, counting costs more than
 * answering, so it is done where something of it is selected.
 */
async function showPathways(context: Context, info: GraphQLResolveInfo, args: PathwayArguments): Promise<object> {
  const { store, signal, release } = context;
  const answer = answerPathways(store, questionOf(args, release.surestStep), release.affects, { signal });
  if (answer.inOneTrip) return { ...(await answerRoot(context, info, args)), totalAtLeast: false };
  const counted = selects(context, info, ({ counts }) => counts === true);
  const known: { totalAtLeast: boolean; stoppedBecause?: string } = { totalAtLeast: false };
  const connection = await answerFound(context, info, args, async ({ page, parameters }) => {
    const wanted = page ? page.skip + page.limit + 1 : 0;
    const found = await answer.find(wanted, counted);
    if (found.stoppedBecause) Object.assign(known, { totalAtLeast: true, stoppedBecause: found.stoppedBecause });
    const rest = found.pathways.slice(page?.skip ?? 0);
    const shown = rest.slice(0, page?.limit ?? 0);
    return {
      fragment: "pathways/find-pathways",
      parameters: { ...parameters, pathways: shown.map(({ nodeIds, signs, confidence = null }) => ({ nodeIds, signs, confidence })) },
      known: shown.map(({ id, nodeIds, signs, netSign }) => ({ id, nodeIds, signs, netSign, length: signs.length })),
      hasNextPage: rest.length > shown.length,
      total: found.counts && !found.stoppedBecause ? found.counts.length.reduce((sum, { count }) => sum + count, 0) : null,
      facets: found.counts ?? {},
    };
  });
  return { ...connection, ...known };
}

/** How one thing acts on another, through what. */
@Resolver(() => MechanismPathway)
export class PathwayResolver {
  @Query(() => MechanismPathwayConnection, {
    description:
      "How does one thing act on another, through what, and on what does each step rest? Exactly the signed walks of up to `maxLength` steps without a repeated thing.",
  })
  @From(link)
  async pathways(@Given(() => PathwayArguments) args: PathwayArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { from, to, via } = args;
    const key = (name: string) => `${info.path.key}.${name}`;
    const asked = { [key("from")]: from, [key("to")]: to, ...(via && { [key("via")]: via }) };
    const guessed = showPathways(context, info, args);
    guessed.catch(() => {});
    const known = await resolveKnownIds(context.store, "entity", asked, { signal: context.signal });
    const isAsAsked = Object.entries(asked).every(([name, ids]) => ids.every((id, position) => known[name]?.[position] === id));
    if (isAsAsked) return guessed;
    const knownOf = <Ids>(name: string, given: Ids) => known[key(name)] ?? given;
    return showPathways(context, info, { ...args, from: knownOf("from", from), to: knownOf("to", to), ...(via && { via: knownOf("via", via) }) });
  }

  @FieldResolver()
  effect(@Root() { netSign, targetDirection }: { readonly netSign: number; readonly targetDirection: string | null }): string {
    return pathwayEffect(netSign, targetDirection);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether its net sign agrees with what the evidence on its first and last thing themselves says; null where that says no direction. False also where it says that there is no effect.",
  })
  @ReadsVia({ fragment: evidenceFragment, shape: "one", node: "node", above: ["netSign"] }, "claims", "results")
  coherent(@Root() pathway: NodeRow & { readonly netSign: number }): boolean | null {
    return isCoherent(pathway.netSign, evidenceBelow(pathway));
  }

  @FieldResolver(() => String, { description: "The chain as one sentence." })
  @From({
    fragment: "fields/words-of-pathway",
    shape: "list",
    node: "node",
    reads: ["predicate", "sign", "fromEn", "fromZh", "toEn", "toZh", "labelEn", "labelZh", "traverse", "toKind"],
  })
  text(@Root() pathway: NodeRow, @LanguageArgument() lang: Language, @Info() info: GraphQLResolveInfo): string {
    const words = linkedAnswer(pathway, info).items.map((item) => item.node as unknown as StepWords);
    return describePathway(words, lang);
  }

  @FieldResolver()
  context(@Root() pathway: NodeRow): PathwayContext {
    return pathway;
  }
}

const steps = (weakest: boolean, shape: FieldSource["shape"]): FieldSource => ({
  fragment: "fields/steps-of-pathway",
  shape,
  node: "node",
  size: 6,
  parameters: () => ({ weakest }),
});

addSources(PathwayResolver, {
  nodes: {
    type: () => [Entity],
    description: "The things that it runs through, first to last.",
    uncounted: true,
    source: { fragment: "fields/nodes-of-pathway", shape: "list", node: "node", size: 7 },
  },
  steps: { type: () => [PathwayStep], description: "Its steps, first to last.", source: steps(false, "list") },
  weakest: { type: () => PathwayStep, description: "The first of the steps with the lowest evidence level.", source: steps(true, "one") },
});

/** What hangs below a step. */
@Resolver(() => PathwayStep)
export class PathwayStepResolver {}

addSources(PathwayStepResolver, {
  from: { type: () => Entity, description: "Where it starts.", source: { fragment: "fields/start-of-step", shape: "one", node: "node" } },
  to: { type: () => Entity, description: "Where it leads.", source: { fragment: "fields/end-of-step", shape: "one", node: "node" } },
  association: {
    type: () => Association,
    description: "What it rests on: the own pair, else the nearest superclass's (ties by id).",
    source: { fragment: "fields/association-of-step", shape: "one", node: "node" },
  },
  alternatives: {
    type: () => [Association],
    description: "The other pairs that it rests on.",
    source: { fragment: "fields/alternatives-of-step", shape: "list", node: "node", size: 3 },
  },
  inheritedFrom: {
    type: () => [Entity],
    description: "Superclasses that it takes claims from.",
    source: { fragment: "fields/superclasses-of-step", shape: "list", node: "node", size: 3 },
  },
});

/** Routes and donors behind a pathway. */
@Resolver(() => PathwayContext)
export class PathwayContextResolver {}

addSources(PathwayContextResolver, {
  routes: {
    type: () => [Usage],
    description: "Routes by which the studies gave cells.",
    source: { fragment: "fields/routes-of-pathway", shape: "list", node: "node", size: 7 },
  },
  donors: {
    type: () => [Usage],
    description: "Whose cells they gave.",
    source: { fragment: "fields/donors-of-pathway", shape: "list", node: "node", size: 2 },
  },
});

/** What was used. */
@Resolver(() => Usage)
export class UsageResolver {}

addSources(UsageResolver, {
  entity: { type: () => Entity, description: "The route or donor.", source: { fragment: "fields/entity-of-usage", shape: "one", node: "node" } },
});
