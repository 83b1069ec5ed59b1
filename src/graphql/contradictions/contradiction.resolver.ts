import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { countBy } from "../../basics/count-by.js";
import { answerContradictions, contradictionBinding } from "../../domain/contradictions/answer-contradictions.js";
import type { Difference } from "../../domain/contradictions/contradiction.js";
import { differenceAspects } from "../../domain/contradictions/difference-aspects.js";
import { describeDifference, describeDifferences } from "../../domain/contradictions/differences.js";
import { answerSelected } from "../execution/answer-selected.js";
import { type Context, findOnce } from "../execution/context.js";
import { Costs } from "../execution/field-source.js";
import { namedEntities } from "../execution/named-entities.js";
import { pageOf } from "../execution/page-of.js";
import { resolveFilter } from "../execution/resolve-filter.js";
import type { Language } from "../fields/enums.js";
import { AssociationFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { PageArguments } from "../fields/page.type.js";
import { Contradiction, ContradictionConnection, ContradictionDifference } from "./contradiction.type.js";

/** Arguments of `contradictions`. */
@ArgsType()
class ContradictionArguments extends PageArguments {
  @Field(() => AssociationFilter, {
    nullable: true,
    description:
      "Filters pairs (`subjects` and `subjectKinds` match either subject) and their claims. With `predicates` the level RESULT is left out, since results have no predicate.",
  })
  filter?: AssociationFilter;
}

/** Where the literature is at odds with itself. */
@Resolver()
export class ContradictionsResolver {
  @Costs(8_000)
  @Query(() => ContradictionConnection, {
    description: "Where does the literature contradict itself, and how do the sides differ? Strongest first; ties by level, subject and object.",
  })
  async contradictions(
    @Given(() => ContradictionArguments) given: ContradictionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { filter } = await resolveFilter(context, info, given);
    const all = await findOnce(context, "contradictions", filter, () => answerContradictions(context.store, filter, { signal: context.signal }));
    const binding = { fragment: "contradictions/contradictory-pairs", parameters: contradictionBinding(filter), release: context.release.contentHash };
    const page = pageOf(all, given, binding);
    const pairs = page.nodes.flatMap(({ subjectId, againstId, objectId }) => [[subjectId, objectId] as const, [againstId, objectId] as const]);
    const sides = page.nodes.flatMap((contradiction) => contradiction.sides);
    // More pairs than one may stand against it: each has sides of its own.
    const pairsOfSides = page.nodes.flatMap(({ objectId, sides: all }) => all.map(({ holderId }) => [holderId, objectId] as const));
    const at = (...path: string[]) => [
      ["nodes", ...path],
      ["edges", "node", ...path],
    ];
    const things = await answerSelected(context, info, {
      association: namedEntities.associations(at("association"), pairs),
      against: namedEntities.associations(at("against"), pairs),
      pair: namedEntities.associations(at("sides", "association"), pairsOfSides),
      claims: namedEntities.claims(
        at("sides", "claims"),
        sides.flatMap(({ claimIds }) => claimIds),
      ),
      results: namedEntities.results(
        at("sides", "results"),
        sides.flatMap(({ resultIds }) => resultIds),
      ),
      studies: namedEntities.studies(
        at("sides", "studies"),
        sides.flatMap(({ studyIds }) => studyIds),
      ),
    });
    return {
      ...page.map(({ level, levels, subjectId, objectId, againstId, strength, sides, differences }) => ({
        ...{ level, levels, strength, differences },
        association: things.association.get(`ASSOC:${subjectId}~${objectId}`),
        against: things.against.get(`ASSOC:${againstId}~${objectId}`),
        sides: sides.map(({ holderId, sign, weight, claimIds, resultIds, studyIds }) => ({
          ...{ sign, weight },
          association: things.pair.get(`ASSOC:${holderId}~${objectId}`),
          claims: claimIds.map((id) => things.claims.get(id)),
          results: resultIds.map((id) => things.results.get(id)),
          studies: studyIds.map((id) => things.studies.get(id)),
        })),
      })),
      aggregations: {
        level: countBy(
          all.flatMap(({ levels }) => levels),
          (level) => level,
        ),
      },
    };
  }
}

/** A contradiction in words. */
@Resolver(() => Contradiction)
export class ContradictionResolver {
  @FieldResolver(() => String, { description: "How its sides differ, in one sentence." })
  text(@Root() { differences }: { differences: readonly Difference[] }, @LanguageArgument() lang: Language): string {
    return describeDifferences(differences, lang);
  }
}

/** A difference in words. */
@Resolver(() => ContradictionDifference)
export class DifferenceResolver {
  @FieldResolver(() => String, { description: "The aspect in words." })
  label(@Root() { aspect }: Difference, @LanguageArgument() lang: Language): string {
    return spoken(lang, differenceAspects[aspect].en, differenceAspects[aspect].zh);
  }

  @FieldResolver(() => [[String]], { description: "The value of this aspect for each side, in the order of `sides`; empty if the sources do not say." })
  values(@Root() { values }: Difference, @LanguageArgument() lang: Language): string[][] {
    return values.map((side) => side.map(({ en, zh }) => spoken(lang, en, zh)));
  }

  @FieldResolver(() => String, { description: "The difference in one sentence." })
  text(@Root() difference: Difference, @LanguageArgument() lang: Language): string {
    return describeDifference(difference, lang);
  }
}
