import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { type ComparedOutcome, compareThings } from "../../domain/comparison/compare-entities.js";
import type { ComparisonEvidence } from "../../domain/comparison/comparison-evidence.js";
import { findObstacles } from "../../domain/comparison/find-obstacles.js";
import { type NotComparableReason, notComparableReasons } from "../../domain/comparison/not-comparable-reasons.js";
import { evidenceFragment } from "../../domain/confidence/evidence-below.js";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import { asksForEvidence, evidenceParameters, type EvidenceFilter as Filter } from "../../domain/evidence/evidence-filter.js";
import { KnownError } from "../../errors.js";
import type { Answer, Thing } from "../../graph/plan/query-node.js";
import { kindLabelTable } from "../../model/vocabulary.js";
import { verdictOf } from "../evidence/verdict-of.js";
import { rootArguments } from "../execution/answer.js";
import { answerWants } from "../execution/answer-queries.js";
import { answerSelected } from "../execution/answer-selected.js";
import type { Context } from "../execution/context.js";
import { namedThings } from "../execution/named-entities.js";
import { everything } from "../execution/select-all.js";
import type { Language } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { Comparison, NotComparable } from "./comparison.type.js";

/** Arguments of `compare`. */
@ArgsType()
class ComparisonArguments {
  @Field(() => [ID], { description: "Two to four cell sources, two to four routes, or two to four mechanisms." })
  ids!: string[];

  @Field(() => EvidenceFilter, { nullable: true, description: "Only over what passes this filter." })
  evidence?: EvidenceFilter;
}

const comparable: readonly string[] = ["CellSource", "Route", "Mechanism"];

function wantsOf(ids: readonly string[], filter: Filter) {
  const parameters = { ...evidenceParameters(filter), ids: [...ids] };
  const evidence = everything(evidenceFragment, {}, ["claims", "results"]);
  const studyFacts = ["studyId", "thingIds", "used", "design", "retraction", "model", "registration", "cohort", "treated", "claims", "results"];
  return {
    things: everything("entities/find-entities", { ids: [...ids], kinds: null }, ["id", "kind"]),
    links: everything("comparison/acts-through", { ...parameters, unfiltered: !asksForEvidence(filter) }, ["subjectId", "objectId", "own"]),
    pairs: everything("comparison/pairs-to-compare", { ids: [...ids] }, ["subjectId", "objectId", "objectKind"], { evidence }),
    studies: everything("comparison/studies-to-compare", parameters, studyFacts),
  };
}

/** Things side by side. */
@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison, {
    description:
      "How do two to four cell sources, routes or mechanisms compare: what they act through, what is known of each on each outcome, head-to-head and indirect evidence apart, how safe, from how many studies, and what cannot be compared?",
  })
  async compare(@Args(() => ComparisonArguments) _arguments: ComparisonArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const args = rootArguments(info);
    const filter = (args.evidence ?? {}) as Filter;
    const argument = `${info.path.key}.ids`;
    const asked = args.ids as readonly string[];
    const refuse = (problem: string, at = argument): never => {
      throw new KnownError("BAD_ARGUMENT", { problem: `${at} ${problem}`, argument: at });
    };
    if (asked.length < 2 || asked.length > 4) refuse(`has ${asked.length} ${asked.length === 1 ? "id" : "ids"}; two to four are compared.`);
    const ids = (await resolveKnownIds(context.store, "entity", { [argument]: asked }, { signal: context.signal }))[argument] as string[];
    const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
    if (again >= 0) refuse(`names ${ids[again]}, which is already compared; give each thing once.`, `${argument}.${again}`);

    const found = await answerWants(context, wantsOf(ids, filter));
    const kinds = new Map(found.things.map(({ id, kind }) => [id as string, kind as keyof typeof kindLabelTable]));
    const [kind] = ids.map((id) => kinds.get(id));
    ids.forEach((id, index) => {
      const other = kinds.get(id) as keyof typeof kindLabelTable;
      if (!comparable.includes(other))
        refuse(`is ${id}, of the kind ${kindLabelTable[other].en}; cell sources, routes and mechanisms are compared.`, `${argument}.${index}`);
      if (other !== kind) refuse(`is of another kind than the first; compare things of one kind.`, `${argument}.${index}`);
    });
    const evidence = {
      links: found.links,
      pairs: found.pairs.map((pair) => ({ ...pair, ...(pair.links.evidence as Answer).items[0]?.node })),
      studies: found.studies,
    } as unknown as ComparisonEvidence;
    const kindOf = new Map(found.pairs.map(({ objectId, objectKind }) => [objectId as string, objectKind]));
    const compared = compareThings(ids, evidence, filter);
    const obstacles = findObstacles(ids, compared, evidence.studies);
    const { mechanisms, outcomes } = compared;
    const mechanismIds = mechanisms.map(({ mechanismId }) => mechanismId);
    const outcomeIds = outcomes.map(({ outcomeId }) => outcomeId);
    const direct = outcomes.flatMap((outcome) => outcome.direct);
    const under = (...path: string[]) => [
      ["outcomes", ...path],
      ["safety", ...path],
    ];
    const shown = await answerSelected(context, info, {
      things: namedThings.entities([["things"]], ids),
      mechanism: namedThings.entities([["mechanisms", "mechanism"]], mechanismIds),
      actor: namedThings.entities(
        [
          ["mechanisms", "things"],
          ["mechanisms", "inheritedBy"],
        ],
        ids,
      ),
      sharedMechanism: namedThings.entities([["sharedMechanisms"]], mechanismIds),
      owner: namedThings.entities([["ownMechanisms", "thing"]], ids),
      ownMechanism: namedThings.entities([["ownMechanisms", "mechanisms"]], mechanismIds),
      outcome: namedThings.entities(under("outcome"), outcomeIds),
      directStudy: namedThings.studies(
        under("direct", "study"),
        direct.map(({ studyId }) => studyId),
      ),
      directThing: namedThings.entities(under("direct", "things"), ids),
      directResult: namedThings.results(
        under("direct", "results"),
        direct.flatMap(({ resultIds }) => resultIds),
      ),
      directClaim: namedThings.claims(
        under("direct", "claims"),
        direct.flatMap(({ claimIds }) => claimIds),
      ),
      indirectThing: namedThings.entities(under("indirect", "thing"), ids),
      indirectResult: namedThings.results(
        under("indirect", "results"),
        outcomes.flatMap(({ indirect }) => indirect.flatMap(({ resultIds }) => resultIds)),
      ),
      studied: namedThings.entities([["studies", "thing"]], ids),
      study: namedThings.studies(
        [["studies", "studies"]],
        compared.studies.flatMap(({ studyIds }) => studyIds),
      ),
      obstacleOutcome: namedThings.entities([["notComparable", "outcome"]], outcomeIds),
      obstacleThing: namedThings.entities([["notComparable", "things"]], ids),
      obstacleStudy: namedThings.studies(
        [["notComparable", "studies"]],
        obstacles.flatMap(({ studyIds }) => studyIds),
      ),
    });
    const all = (things: ReadonlyMap<string, Thing>, wanted: readonly string[]) => wanted.map((id) => things.get(id));
    const outcomeOf = ({ outcomeId, direct, indirect }: ComparedOutcome) => ({
      outcome: shown.outcome.get(outcomeId),
      direct: direct.map(({ studyId, thingIds, resultIds, claimIds }) => ({
        study: shown.directStudy.get(studyId),
        things: all(shown.directThing, thingIds),
        results: all(shown.directResult, resultIds),
        claims: all(shown.directClaim, claimIds),
      })),
      indirect: indirect.map(({ thingId, weighed, resultIds }) => ({
        thing: shown.indirectThing.get(thingId),
        verdict: verdictOf(weighed),
        confidence: weighed,
        results: all(shown.indirectResult, resultIds),
      })),
    });
    const isHarm = ({ outcomeId }: ComparedOutcome) => kindOf.get(outcomeId) === "AdverseEvent";
    const sharedBy = (number: number) => mechanisms.filter(({ thingIds }) => thingIds.length === number);
    return {
      kind,
      things: all(shown.things, ids),
      mechanisms: mechanisms.map(({ mechanismId, thingIds, inheritedByIds }) => ({
        mechanism: shown.mechanism.get(mechanismId),
        things: all(shown.actor, thingIds),
        inheritedBy: all(shown.actor, inheritedByIds),
        shared: thingIds.length === ids.length,
      })),
      sharedMechanisms: all(
        shown.sharedMechanism,
        sharedBy(ids.length).map(({ mechanismId }) => mechanismId),
      ),
      ownMechanisms: ids.map((id) => ({
        thing: shown.owner.get(id),
        mechanisms: all(
          shown.ownMechanism,
          sharedBy(1).flatMap(({ mechanismId, thingIds }) => (thingIds[0] === id ? [mechanismId] : [])),
        ),
      })),
      outcomes: outcomes.filter((outcome) => !isHarm(outcome)).map(outcomeOf),
      safety: outcomes.filter(isHarm).map(outcomeOf),
      studies: compared.studies.map(({ thingId, studyIds, ...counts }) => ({
        ...counts,
        thing: shown.studied.get(thingId),
        studies: all(shown.study, studyIds),
      })),
      notComparable: obstacles.map(({ reason, outcomeId, thingIds, studyIds }) => ({
        reason,
        outcome: outcomeId && shown.obstacleOutcome.get(outcomeId),
        things: all(shown.obstacleThing, thingIds),
        studies: all(shown.obstacleStudy, studyIds),
      })),
    };
  }
}

/** An obstacle in words. */
@Resolver(() => NotComparable)
export class NotComparableResolver {
  @FieldResolver(() => String, { description: "Why, in words." })
  text(@Root() { reason }: { reason: NotComparableReason }, @LanguageArgument() lang: Language): string {
    return spoken(lang, notComparableReasons[reason].en, notComparableReasons[reason].zh);
  }
}
