import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import { evidenceParameters, isFiltered } from "../../domain/evidence/evidence-filter.js";
import { answerPathways } from "../../domain/pathways/answer-pathways.js";
import { describePathway, type StepWords } from "../../domain/pathways/describe-pathway.js";
import { kindOfAll } from "../../domain/pathways/kinds-of-claim.js";
import { pathwayFacetNames } from "../../domain/pathways/pathway-facets.js";
import type { PathwayQuestion } from "../../domain/pathways/pathway-question.js";
import {
  opposedPosition,
  type PathwayFacts,
  pathwayConfidence,
  pathwayEffect,
  pathwaySpecificity,
  sharedSources,
} from "../../domain/pathways/pathway-scores.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { Association } from "../evidence/association.type.js";
import { Study } from "../evidence/study.type.js";
import { answerFound, fieldsBelow, linkedAnswer } from "../execution/answer.js";
import { type Context, findOnce } from "../execution/context.js";
import { Costs, type FieldSource, From, Reads } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { Between, IdOf, Items, SetsSize } from "../fields/argument-rule.js";
import { Entity } from "../fields/entity.type.js";
import { EntityKind, KindOfClaim, type Language, type PathwayEffect, PathwayOrder } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { LanguageArgument } from "../fields/language-argument.js";
import { PageArguments } from "../fields/page.type.js";
import { judgedBy, MechanismPathway, MechanismPathwayConnection, PathwayContext, PathwayStep, Usage } from "./pathway.type.js";

/** Arguments of `pathways`. */
@ArgsType()
class PathwayArguments extends PageArguments {
  @Field(() => [ID], { description: "Entities at which they start, for example `CL:0002569`; 1 to 20 ids." })
  @Items(1, 20)
  @IdOf("Entity")
  from!: string[];

  @Field(() => [ID], { description: "Entities at which they end, for example `HP:0001541`; 1 to 20 ids." })
  @Items(1, 20)
  @IdOf("Entity")
  to!: string[];

  @Field(() => [ID], { nullable: true, description: "Intermediate entities that every pathway must contain; at most 20 ids." })
  @Items(0, 20)
  @IdOf("Entity")
  via?: string[];

  @Field(() => [EntityKind], { nullable: true, description: "All intermediate entities are of one of these kinds." })
  @Items(0, 100)
  kinds?: string[];

  @Field(() => Int, { nullable: true, defaultValue: 5, description: "Maximum number of steps, 1 to 6." })
  @Between(1, 6)
  maxLength!: number;

  @Field(() => EvidenceFilter, { nullable: true, description: "Each step must pass this filter." })
  evidence?: EvidenceFilter;

  @Field(() => [KindOfClaim], { nullable: true, description: "Only pathways that make one of these kinds of claim." })
  @Items(1, 3)
  kindsOfClaim?: KindOfClaim[];

  @Field(() => Int, {
    nullable: true,
    description: "Maximum number of pathways with the same first step, 1 to 100; `leftOut` counts the others. Null: no limit.",
  })
  @Between(1, 100)
  perFirstStep?: number;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether an entity inherits the links of its superclasses (bone marrow MSC those of MSC).",
  })
  inherit!: boolean;

  @Field(() => PathwayOrder, { nullable: true, defaultValue: "CONFIDENCE", description: "Sort order." })
  orderBy!: PathwayOrder;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: "Page size, 0 to 100." })
  @Between(0, 100)
  @SetsSize()
  declare first: number;
}

const link: FieldSource<PathwayArguments> = {
  fragment: "pathways/given-pathways",
  shape: "connection",
  node: "node",
  foundApart: { parameters: ["pathways", "steps"], facets: pathwayFacetNames },
  parameters: (args) => ({
    ...evidenceParameters(args.evidence),
    ...{ from: args.from, to: args.to, via: given(args.via), kinds: args.kinds ?? null, kindsOfClaim: args.kindsOfClaim ?? null },
    ...{ maxLength: args.maxLength, inherit: args.inherit, orderBy: args.orderBy, perFirstStep: args.perFirstStep ?? null },
  }),
};

/** The entities that a pathway must run through; null where it must through none. */
const given = (via: readonly string[] | undefined) => (via && via.length > 0 ? [...via] : null);

/** A search, dearer between many ends, and dearer still where the evidence of each step is weighed again. */
const costOf = ({ from, to, maxLength, evidence, inherit }: PathwayArguments): number =>
  (500 + Math.min(4_500, 50 * from.length * to.length * maxLength)) * (isFiltered(evidence) || !inherit ? 8 : 1);

const questionOf = ({ from, to, via, kinds, kindsOfClaim, evidence, inherit, maxLength, orderBy, perFirstStep }: PathwayArguments): PathwayQuestion => ({
  ...{ from, to, via: given(via), kinds: kinds ?? null, kindsOfClaim: kindsOfClaim ?? null, evidence: evidence ?? {} },
  ...{ inherit, maxLength, orderBy, perFirstStep: perFirstStep ?? null },
});

/** Answers `pathways` with ids as they are given: those of the page are found first, then what is selected of them. */
async function showPathways(context: Context, info: GraphQLResolveInfo, args: PathwayArguments): Promise<object> {
  const { store, signal, release } = context;
  const question = questionOf(args);
  const selected = fieldsBelow(context, info);
  const counted = {
    total: selected.some(({ extensions }) => extensions.counts === true),
    entries: selected.some(({ name }) => name === "entryCount"),
    facets: selected.some(({ name }) => name === "aggregations"),
  };
  const known: { totalAtLeast: boolean; stoppedBecause?: string; leftOut: number; entryCount: number | null } = {
    totalAtLeast: false,
    leftOut: 0,
    entryCount: null,
  };
  const connection = await answerFound(context, info, args, async ({ page, parameters }) => {
    const wanted = page ? enoughFor(page) : 0;
    const wants = { wanted, counted };
    const found = await findOnce(context, "pathways", [question, wants], () => answerPathways(store, question, release, wants, { signal }));
    known.leftOut = found.leftOut;
    known.entryCount = found.entries;
    if (found.stoppedBecause) Object.assign(known, { totalAtLeast: true, stoppedBecause: found.stoppedBecause });
    const rest = found.pathways.slice(page?.skip ?? 0);
    const shown = rest.slice(0, page?.limit ?? 0);
    const { records, steps } = found.recordsOf(shown);
    return {
      fragment: "pathways/given-pathways",
      parameters: { ...parameters, pathways: records, steps: steps.map((step) => ({ ...step })) },
      known: records,
      hasNextPage: rest.length > shown.length,
      total: found.total,
      facets: found.facets,
    };
  });
  return { ...connection, ...known };
}

/** How many pathways are looked for, for a page: past the first twice as many each time, so that a walk through all pages searches a few times. */
const enoughFor = ({ skip, limit }: { readonly skip: number; readonly limit: number }): number =>
  skip === 0 ? limit + 1 : 2 ** Math.ceil(Math.log2(skip + limit + 1));

/** How one entity acts on another, through what. */
@Resolver(() => MechanismPathway)
export class PathwayResolver {
  @Query(() => MechanismPathwayConnection, {
    description:
      "How does one entity act on another, through which intermediates, and what evidence supports each step? Answers exactly the paths of up to `maxLength` signed links that visit no entity twice.",
  })
  @From(link)
  @Costs(costOf)
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
  effect(@Root() pathway: NodeRow): PathwayEffect {
    const { netSign, claimKinds, targetDirection } = rowOf(pathway);
    return pathwayEffect(netSign, claimKinds, targetDirection);
  }

  @FieldResolver()
  confidence(@Root() pathway: NodeRow): number {
    return pathwayConfidence(rowOf(pathway));
  }

  @FieldResolver()
  specificity(@Root() pathway: NodeRow): number {
    return pathwaySpecificity(rowOf(pathway));
  }

  @FieldResolver()
  kindOfClaim(@Root() pathway: NodeRow): KindOfClaim {
    return kindOfAll(rowOf(pathway).claimKinds);
  }

  @FieldResolver()
  opposesDirectEvidence(@Root() pathway: NodeRow): boolean {
    return opposedIn(pathway) !== null;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      "The first entity at which direct evidence on the source contradicts the pathway so far and is no weaker than its weakest step; null if there is none.",
  })
  @From({ fragment: "fields/nodes-of-pathway", shape: "list", node: "node", size: 1, above: judgedBy })
  opposedAt(@Root() pathway: NodeRow, @Info() info: GraphQLResolveInfo): NodeRow | null {
    const position = opposedIn(pathway);
    return position === null ? null : (linkedAnswer(pathway, info).items[position]?.node ?? null);
  }

  @FieldResolver(() => [Study], { description: "Studies that are each the only one behind two or more of its steps: each counts once in its confidence." })
  @From({ fragment: "fields/sources-of-pathway", shape: "list", node: "node", size: 1, above: ["sources"] })
  sharedSources(@Root() pathway: NodeRow, @Info() info: GraphQLResolveInfo): NodeRow[] {
    const shared = sharedSources(rowOf(pathway));
    return linkedAnswer(pathway, info).items.flatMap(({ node }) => (node && shared.includes(node.id as string) ? [node] : []));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether its net sign agrees with the direct evidence on its first and last entity, under the same filter; null if that evidence has no direction, false if it found no effect.",
  })
  @Reads("netSign", "verdictDirections")
  coherent(@Root() pathway: NodeRow): boolean | null {
    const { netSign, verdictDirections } = rowOf(pathway);
    const direction = verdictDirections.at(-1);
    if (!direction || direction === "UNSIGNED") return null;
    return direction === (netSign > 0 ? "RAISES" : netSign < 0 ? "LOWERS" : "NO_EFFECT");
  }

  @FieldResolver(() => String, { description: "The chain in words, its net effect, and where direct evidence contradicts it." })
  @From({
    fragment: "fields/words-of-pathway",
    shape: "list",
    node: "node",
    reads: ["predicate", "sign", "fromEn", "fromZh", "toEn", "toZh", "labelEn", "labelZh", "traverse", "toKind", "mirrorEn", "mirrorZh"],
    above: [...judgedBy, "claimKinds"],
  })
  text(@Root() pathway: NodeRow, @LanguageArgument() lang: Language, @Info() info: GraphQLResolveInfo): string {
    const words = linkedAnswer(pathway, info).items.map((item) => item.node as unknown as StepWords);
    const isAssociation = kindOfAll(rowOf(pathway).claimKinds) !== "CAUSAL";
    return describePathway(words, lang, { isAssociation, opposedAt: opposedIn(pathway) });
  }

  @FieldResolver()
  context(@Root() pathway: NodeRow): PathwayContext {
    return pathway;
  }
}

/** A row of `cypher/snippets/pathway-record.cypher`, as far as fields are made of it. */
type PathwayRow = PathwayFacts & {
  readonly netSign: number;
  readonly targetDirection: string | null;
  readonly verdictDirections: readonly string[];
  readonly verdictRanks: readonly number[];
};

const rowOf = (pathway: NodeRow): PathwayRow => pathway as unknown as PathwayRow;

function opposedIn(pathway: NodeRow): number | null {
  const row = rowOf(pathway);
  if (pathway.mirrorId) return null;
  return opposedPosition(row, (position) => ({ direction: row.verdictDirections[position - 1] as string, rank: row.verdictRanks[position - 1] as number }));
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
    description: "The entities along it, first to last.",
    uncounted: true,
    source: { fragment: "fields/nodes-of-pathway", shape: "list", node: "node", size: 7 },
  },
  steps: { type: () => [PathwayStep], description: "Its steps, first to last.", source: steps(false, "list") },
  weakest: { type: () => PathwayStep, description: "The first of the steps with the weakest class of evidence.", source: steps(true, "one") },
  twoFaces: {
    type: () => MechanismPathway,
    nullable: true,
    description: "The pathway over the same entities with the opposite net sign, which is not listed separately. Null if there is none, and outside a list.",
    source: { fragment: "fields/other-face-of-pathway", shape: "one", node: "node" },
  },
  longerBy: {
    type: () => [MechanismPathway],
    description: "Longer pathways that begin or end with this one and whose weakest step is no stronger; they are not listed separately. Empty outside a list.",
    source: { fragment: "fields/longer-of-pathway", shape: "list", node: "node", size: 2 },
  },
  viaMirror: {
    type: () => Entity,
    nullable: true,
    description: "The mirror of its last entity, if the source's own finding was made on that mirror and the sign is therefore reversed; otherwise null.",
    source: { fragment: "fields/mirror-of-pathway", shape: "one", node: "node" },
  },
});

/** What hangs below a step. */
@Resolver(() => PathwayStep)
export class PathwayStepResolver {}

addSources(PathwayStepResolver, {
  from: { type: () => Entity, description: "The entity it starts from.", source: { fragment: "fields/start-of-step", shape: "one", node: "node" } },
  to: { type: () => Entity, description: "The entity it leads to.", source: { fragment: "fields/end-of-step", shape: "one", node: "node" } },
  association: {
    type: () => Association,
    description: "The association it rests on: the pair's own, or else that of the nearest superclass (ties by id).",
    source: { fragment: "fields/association-of-step", shape: "one", node: "node" },
  },
  alternatives: {
    type: () => [Association],
    description: "Other pairs it rests on.",
    source: { fragment: "fields/alternatives-of-step", shape: "list", node: "node", size: 3 },
  },
  inheritedFrom: {
    type: () => [Entity],
    description: "Superclasses it inherits claims from.",
    source: { fragment: "fields/superclasses-of-step", shape: "list", node: "node", size: 3 },
  },
});

/** Routes and donors behind a pathway. */
@Resolver(() => PathwayContext)
export class PathwayContextResolver {}

addSources(PathwayContextResolver, {
  routes: {
    type: () => [Usage],
    description: "Routes of administration in these studies.",
    source: { fragment: "fields/routes-of-pathway", shape: "list", node: "node", size: 7 },
  },
  donors: {
    type: () => [Usage],
    description: "Donor types in these studies.",
    source: { fragment: "fields/donors-of-pathway", shape: "list", node: "node", size: 2 },
  },
});

/** What was used. */
@Resolver(() => Usage)
export class UsageResolver {}

addSources(UsageResolver, {
  entity: { type: () => Entity, description: "The route or donor type.", source: { fragment: "fields/entity-of-usage", shape: "one", node: "node" } },
});
