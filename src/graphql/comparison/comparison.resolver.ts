import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { type AnsweredComparison, answerComparison } from "../../domain/comparison/answer-comparison.js";
import type { ComparedOutcome } from "../../domain/comparison/compare-entities.js";
import { type NotComparableReason, notComparableReasons } from "../../domain/comparison/not-comparable-reasons.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { shownVerdict } from "../evidence/verdict-of.js";
import { answerSelected } from "../execution/answer-selected.js";
import { type Context, findOnce } from "../execution/context.js";
import { Costs } from "../execution/field-source.js";
import { namedEntities } from "../execution/named-entities.js";
import { IdOf, Items, SetsSize } from "../fields/argument-rule.js";
import type { Language } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { Comparison, NotComparable } from "./comparison.type.js";

/** Arguments of `compare`. */
@ArgsType()
class ComparisonArguments {
  @Field(() => [ID], { description: "Two to four cell sources, two to four routes, or two to four mechanisms." })
  @Items(1, 100)
  @IdOf("Entity")
  @SetsSize()
  ids!: string[];

  @Field(() => EvidenceFilter, { nullable: true, description: "Only evidence that passes this filter." })
  evidence?: EvidenceFilter;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Compare on these alone: outcomes, measures, complications or adverse events, at most 100 ids; by default on all. Mechanisms and numbers of studies stay as they are.",
  })
  @Items(0, 100)
  @IdOf("Entity")
  measures?: string[];
}

/** Entities side by side. */
@Resolver()
export class ComparisonResolver {
  @Costs(({ ids }: ComparisonArguments) => 1_500 * ids.length)
  @Query(() => Comparison, {
    description:
      "How do two to four cell sources, routes or mechanisms compare in mechanisms, outcomes (with head-to-head and indirect evidence kept apart), safety and number of studies, and what cannot be compared?",
  })
  async compare(@Given(() => ComparisonArguments) args: ComparisonArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { ids, evidence = {}, measures } = args;
    const at = { ids: `${info.path.key}.ids`, measures: `${info.path.key}.measures` };
    const answer = await findOnce(context, "compare", args, () =>
      answerComparison(context.store, { ids, evidence, at, ...(measures && { measures }) }, { signal: context.signal }),
    );
    return shapeOf(answer, await answerSelected(context, info, namedIn(answer)));
  }
}

/** The entities, studies, claims and results that a comparison names, and where they stand in its shape. */
function namedIn({ ids, mechanisms, outcomes, safety, studies, obstacles }: AnsweredComparison) {
  const mechanismIds = mechanisms.map(({ mechanismId }) => mechanismId);
  const all = [...outcomes, ...safety];
  const outcomeIds = all.map(({ outcomeId }) => outcomeId);
  const direct = all.flatMap((outcome) => outcome.direct);
  const under = (...path: string[]) => [
    ["outcomes", ...path],
    ["safety", ...path],
  ];
  return {
    things: namedEntities.entities([["things"]], ids),
    mechanism: namedEntities.entities([["mechanisms", "mechanism"]], mechanismIds),
    actor: namedEntities.entities(
      [
        ["mechanisms", "things"],
        ["mechanisms", "inheritedBy"],
      ],
      ids,
    ),
    sharedMechanism: namedEntities.entities([["sharedMechanisms"]], mechanismIds),
    owner: namedEntities.entities([["ownMechanisms", "thing"]], ids),
    ownMechanism: namedEntities.entities([["ownMechanisms", "mechanisms"]], mechanismIds),
    outcome: namedEntities.entities(under("outcome"), outcomeIds),
    directStudy: namedEntities.studies(
      under("direct", "study"),
      direct.map(({ studyId }) => studyId),
    ),
    directEntity: namedEntities.entities(under("direct", "things"), ids),
    directResult: namedEntities.results(
      under("direct", "results"),
      direct.flatMap(({ resultIds }) => resultIds),
    ),
    directClaim: namedEntities.claims(
      under("direct", "claims"),
      direct.flatMap(({ claimIds }) => claimIds),
    ),
    indirectEntity: namedEntities.entities(under("indirect", "thing"), ids),
    indirectResult: namedEntities.results(
      under("indirect", "results"),
      all.flatMap(({ indirect }) => indirect.flatMap(({ resultIds }) => resultIds)),
    ),
    studied: namedEntities.entities([["studies", "thing"]], ids),
    study: namedEntities.studies(
      [["studies", "studies"]],
      studies.flatMap(({ studyIds }) => studyIds),
    ),
    obstacleOutcome: namedEntities.entities([["notComparable", "outcome"]], outcomeIds),
    obstacleEntity: namedEntities.entities([["notComparable", "things"]], ids),
    obstacleStudy: namedEntities.studies(
      [["notComparable", "studies"]],
      obstacles.flatMap(({ studyIds }) => studyIds),
    ),
  };
}

/** A comparison with what was read of all that it names, in the shape of the type `Comparison`. */
function shapeOf(
  { kind, ids, mechanisms, outcomes, safety, studies, obstacles }: AnsweredComparison,
  shown: Readonly<Record<keyof ReturnType<typeof namedIn>, ReadonlyMap<string, NodeRow>>>,
): object {
  const all = (things: ReadonlyMap<string, NodeRow>, wanted: readonly string[]) => wanted.map((id) => things.get(id));
  const outcomeOf = ({ outcomeId, direct, indirect }: ComparedOutcome) => ({
    outcome: shown.outcome.get(outcomeId),
    direct: direct.map(({ studyId, entityIds, resultIds, claimIds }) => ({
      study: shown.directStudy.get(studyId),
      things: all(shown.directEntity, entityIds),
      results: all(shown.directResult, resultIds),
      claims: all(shown.directClaim, claimIds),
    })),
    indirect: indirect.map(({ entityId, weighed, names, resultIds }) => ({
      thing: shown.indirectEntity.get(entityId),
      verdict: shownVerdict(weighed, (id) => names.get(id) ?? { en: id, zh: id }),
      confidence: weighed.hasConfidence ? weighed : null,
      results: all(shown.indirectResult, resultIds),
    })),
  });
  const sharedBy = (number: number) => mechanisms.filter(({ entityIds }) => entityIds.length === number);
  return {
    kind,
    things: all(shown.things, ids),
    mechanisms: mechanisms.map(({ mechanismId, entityIds, inheritedByIds }) => ({
      mechanism: shown.mechanism.get(mechanismId),
      things: all(shown.actor, entityIds),
      inheritedBy: all(shown.actor, inheritedByIds),
      shared: entityIds.length === ids.length,
    })),
    sharedMechanisms: all(
      shown.sharedMechanism,
      sharedBy(ids.length).map(({ mechanismId }) => mechanismId),
    ),
    ownMechanisms: ids.map((id) => ({
      thing: shown.owner.get(id),
      mechanisms: all(
        shown.ownMechanism,
        sharedBy(1).flatMap(({ mechanismId, entityIds }) => (entityIds[0] === id ? [mechanismId] : [])),
      ),
    })),
    outcomes: outcomes.map(outcomeOf),
    safety: safety.map(outcomeOf),
    studies: studies.map(({ entityId, studyIds, ...counts }) => ({
      ...counts,
      thing: shown.studied.get(entityId),
      studies: all(shown.study, studyIds),
    })),
    notComparable: obstacles.map(({ reason, outcomeId, entityIds, studyIds }) => ({
      reason,
      outcome: outcomeId && shown.obstacleOutcome.get(outcomeId),
      things: all(shown.obstacleEntity, entityIds),
      studies: all(shown.obstacleStudy, studyIds),
    })),
  };
}

/** An obstacle in words. */
@Resolver(() => NotComparable)
export class NotComparableResolver {
  @FieldResolver(() => String, { description: "The reason in words." })
  text(@Root() { reason }: { reason: NotComparableReason }, @LanguageArgument() lang: Language): string {
    return spoken(lang, notComparableReasons[reason].en, notComparableReasons[reason].zh);
  }
}
