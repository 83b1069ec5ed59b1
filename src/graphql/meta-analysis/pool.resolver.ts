import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { cumulateByYear } from "../../domain/meta-analysis/cumulate-by-year.js";
import { eggerTest } from "../../domain/meta-analysis/egger-test.js";
import { funnel } from "../../domain/meta-analysis/funnel.js";
import { leaveOneOut } from "../../domain/meta-analysis/leave-one-out.js";
import { isNotPoolable } from "../../domain/meta-analysis/not-poolable.js";
import { controlledTrials } from "../../domain/trial-results/controlled-trials.js";
import { countedEvent } from "../../domain/trial-results/counted-events.js";
import type { Subgrouping as SubgroupingName } from "../../domain/trial-results/group-of-study.js";
import { isRefused, type PoolAnswer, type PoolOfMeasure } from "../../domain/trial-results/pool-answer.js";
import { poolRows } from "../../domain/trial-results/pool-rows.js";
import { subgroupsOfPool } from "../../domain/trial-results/subgroups-of-pool.js";
import { readPoolRows, withPoolRows } from "../../domain/trial-results/wanted-rows.js";
import { wordsOfUnit } from "../../domain/trial-results/words-of-unit.js";
import { KnownError } from "../../errors.js";
import type { Thing } from "../../graph/plan/query-node.js";
import { answerTree } from "../../graph/plan/read-answer.js";
import type { Label } from "../../model/vocabulary.js";
import { rootArguments, selectionSource } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { thingsBelow } from "../execution/entities-below.js";
import { CountedAs } from "../execution/field-source.js";
import { entityList, finders } from "../execution/root-sources.js";
import { wantOf } from "../execution/selection.js";
import { suggestNearest } from "../execution/suggest-nearest.js";
import type { Language } from "../fields/enums.js";
import { ResultFilter } from "../fields/filters.type.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { IntRange } from "../fields/page.type.js";
import {
  CumulativeResult,
  EggerResult,
  FunnelResult,
  LeftOneOut,
  LeftOutResult,
  NotPoolable,
  PoolableMeasure,
  Pooled,
  PoolNotice,
  PoolResult,
  PoolSubgroup,
  PoolSubgroups,
  Refusal,
} from "./pool.type.js";
import { type PoolThings, readPoolThings } from "./pool-entities.js";
import { EffectMeasure, PoolAdjustment, PoolModel, Subgrouping } from "./pool-enums.js";
import { orRefusal, pooledStudyOf, refusalOf, stepOf } from "./pool-numbers.js";
import { poolableKinds, poolQuestion } from "./pool-question.js";

/** Arguments of `pool`. */
@ArgsType()
class PoolArguments {
  @Field(() => ID, { description: "A measure, outcome, complication or adverse event, for example `MSCKG:meld` or `MSCKG:survival`." })
  measure!: string;

  @Field(() => ResultFilter, {
    nullable: true,
    description:
      "Which results. Here `cellSources` takes kinds of the cells too, and only studies that gave nothing else: `CL:0000134` pools MSC only; without it any cells are pooled.",
  })
  filter?: object;

  @Field(() => PoolModel, { nullable: true, defaultValue: "REML", description: "The model." })
  model!: string;

  @Field(() => PoolAdjustment, { nullable: true, defaultValue: "HARTUNG_KNAPP", description: "The adjustment of the interval and the test." })
  adjust!: string;

  @Field(() => IntRange, {
    nullable: true,
    description:
      "Weeks after the start. Of each cohort the result nearest to their middle is taken (to their one end, where the other is open; to week 26 without weeks), ties to the later.",
  })
  weeks?: IntRange;

  @Field(() => EffectMeasure, {
    nullable: true,
    description: "The scale. Without it: mean differences of means, logarithms of risk ratios of counts. Hedges' g only where it is asked for.",
  })
  effect?: string;

  @Field(() => [ID], { nullable: true, description: "Studies to leave out, with every report of the same patients; at most 100 ids." })
  without?: string[];
}

/** What the object behind a pool holds beside its numbers. */
interface Held {
  readonly pool: PoolOfMeasure;
  readonly things: PoolThings;
}

/** Pools of the results of trials. */
@Resolver()
export class PoolResolver {
  @Query(() => PoolResult, {
    description:
      "How large is the effect on a measure, over all independent controlled trials whose numbers can be joined (random-effects meta-analysis)? The answer names the rows that were chosen, those that were not and why; where nothing can be joined, the reason.",
  })
  async pool(@Args(() => PoolArguments) _arguments: PoolArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const args = rootArguments(info);
    const question = await poolQuestion(context, info, args);
    const id = args.measure as string;
    const source = selectionSource(context, info);
    const selected = thingsBelow(source, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
    const field = info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string];
    const want = wantOf(source, { field, nodes: selected.get("Entity") ?? [] }, finders.Entity, { ids: [id] }, "Entity");
    const answer = await answerTree(context.store, withPoolRows({ ...want, page: { skip: 0, limit: 1 } }), { signal: context.signal });
    const measure = answer.items[0]?.node as Thing | undefined;
    const argument = `${info.path.key}.measure`;
    if (!measure) {
      await suggestNearest(context, info, id, "Entity");
      throw new KnownError("UNKNOWN_ID", { id, argument });
    }
    if (!poolableKinds.includes(measure.kind as string))
      throw new KnownError("BAD_ARGUMENT", {
        problem: `${argument} is ${id}, of the kind ${measure.kind}; results are pooled of a ${poolableKinds.join(", ")}.`,
        argument,
      });
    const { rows } = readPoolRows(measure);
    const pool = poolRows(readPoolRows(measure).measure, rows, question);
    const things = await readPoolThings(context, info, selected, [pool]);
    return shownPool(pool, measure, controlledTrials(rows), things);
  }

  @Query(() => [PoolableMeasure], {
    description:
      "For each measure, outcome, complication and adverse event with results: how many independent controlled trials report it, and the pool of those whose numbers can be joined. By name.",
  })
  @CountedAs(50)
  async poolableMeasures(
    @Arg("filter", () => ResultFilter, { nullable: true, description: "Which results, as in `pool`." }) _filter: object | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const question = await poolQuestion(context, info, { ...rootArguments(info), model: "REML", adjust: "HARTUNG_KNAPP" });
    const source = selectionSource(context, info);
    const selected = thingsBelow(source, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
    const field = info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string];
    const link = { ...entityList(), shape: "list" } as const;
    const want = wantOf(source, { field, nodes: selected.get("Entity") ?? [] }, link, { filter: { kinds: poolableKinds }, orderBy: "NAME" }, "Entity");
    const { items } = await answerTree(context.store, withPoolRows(want), { signal: context.signal });
    const pools = items.flatMap(({ node }) => {
      const { measure, rows } = readPoolRows(node as Thing);
      return rows.length > 0 ? [{ thing: node as Thing, rows, pool: poolRows(measure, rows, question) }] : [];
    });
    const things = await readPoolThings(
      context,
      info,
      selected,
      pools.map(({ pool }) => pool),
    );
    return pools.map(({ thing, rows, pool }) => {
      const trials = controlledTrials(rows);
      return {
        measure: thing,
        controlledTrials: trials,
        trialsWithNumbers: pool.chosen.length,
        answer: shownPool(pool, thing, trials, things),
      };
    });
  }
}

function shownPool(pool: PoolAnswer, measure: Thing, trials: number, things: PoolThings): object {
  const beside = {
    measure,
    controlledTrials: trials,
    leftOut: pool.leftOut.map(({ row, because }) => ({
      study: things.study(row.study.id),
      result: things.result(row.id),
      reason: because.reason,
      detailOf: because.detail,
    })),
    published: pool.published.map(({ id }) => things.result(id)),
  };
  if (isRefused(pool)) return { ...beside, ...refusalOf(pool.refusal, things), type: "NotPoolable", k: pool.chosen.length };
  const { question, effect, cells, weeks, higherIsBetter, notices, pooled } = pool;
  return {
    ...beside,
    type: "Pooled",
    ...stepOf(pooled, effect),
    ...{ model: question.options.model, adjust: question.options.adjustment, effect, cells, weeks, higherIsBetter },
    studies: pooled.studies.map(({ study }) =>
      pooledStudyOf(pool, pool.chosen.find(({ row }) => row.study.id === study) as (typeof pool.chosen)[number], things),
    ),
    notices: notices.map(({ code, text }) => ({ code, textOf: text })),
    pool,
    things,
  };
}

const say = (lang: Language, { en, zh }: Label) => spoken(lang, en, zh);

/** What is computed of a pool where it is asked for. */
@Resolver(() => Pooled)
export class PooledResolver {
  @FieldResolver(() => String, { description: "Unit of the estimate: that of a mean difference, or the name of the scale." })
  unit(@Root() { pool }: Held, @LanguageArgument() lang: Language): string {
    return say(lang, wordsOfUnit(pool));
  }

  @FieldResolver(() => String, { nullable: true, description: "What is counted, where events are; null for means." })
  event(@Root() { pool }: Held, @LanguageArgument() lang: Language): string | null {
    return pool.event === undefined ? null : say(lang, countedEvent(pool.event).name);
  }

  @FieldResolver(() => [LeftOneOut], { description: "What the pool would be without each study, by study id." })
  @CountedAs(15)
  leaveOneOut(@Root() { pool, things }: Held): object[] {
    const answers = leaveOneOut(pool.effects, pool.question.options);
    if (isNotPoolable(answers)) return [];
    return answers.map(({ without, pooled }) => ({
      without: things.study(without),
      pooled: orRefusal(pooled, things, "PoolStep", (found) => stepOf(found, pool.effect)),
    }));
  }

  @FieldResolver(() => PoolSubgroups, { description: "The studies in subgroups, each pooled with a tau² of its own, and the test between them." })
  subgroups(
    @Root() { pool, things }: Held,
    @Arg("by", () => Subgrouping, { nullable: true, defaultValue: "DESIGN", description: "By what." }) by: SubgroupingName,
  ): object {
    const { groups, between, ungrouped } = subgroupsOfPool(pool, by);
    return {
      by,
      groups: groups.map(({ key, name, studies, pooled }) => ({
        key,
        nameOf: name,
        studies: studies.map(things.study),
        pooled: orRefusal(pooled, things, "PoolStep", (found) => stepOf(found, pool.effect)),
      })),
      between: orRefusal(between, things, "BetweenGroups", (found) => found),
      ungrouped: ungrouped.map(things.study),
    };
  }

  @FieldResolver(() => CumulativeResult, { description: "The pool as it grew by year; refused where a study has no year." })
  cumulative(@Root() { pool, things }: Held): object {
    return orRefusal(cumulateByYear(pool.effects, pool.question.options), things, "Cumulative", (steps) => ({
      steps: (steps as Exclude<ReturnType<typeof cumulateByYear>, { reason: string }>).map(({ study, year, pooled }) => ({
        study: things.study(study),
        year,
        pooled: orRefusal(pooled, things, "PoolStep", (found) => stepOf(found, pool.effect)),
      })),
    }));
  }

  @FieldResolver(() => EggerResult, { description: "Egger's test; refused below ten studies." })
  egger(@Root() { pool, things }: Held): object {
    return orRefusal(eggerTest(pool.effects), things, "EggerTest", ({ limit, ...test }) => ({
      ...test,
      limit: limit.estimate,
      limitLow: limit.low,
      limitHigh: limit.high,
    }));
  }

  @FieldResolver(() => FunnelResult, { description: "The funnel plot; refused below ten studies." })
  funnel(@Root() { pool, things }: Held): object {
    return orRefusal(funnel(pool.effects, pool.question.options), things, "Funnel", ({ centre, points, base }) => ({
      centre,
      baseStandardError: base.standardError,
      baseLow: base.low,
      baseHigh: base.high,
      points: points.map(({ study, estimate, standardError }) => ({ study: things.study(study), estimate, standardError })),
    }));
  }
}

const detail = "The reason in words.";

/** Words of a refusal. */
@Resolver(() => Refusal)
export class RefusalResolver {
  @FieldResolver(() => String, { description: detail })
  detail(@Root() { detailOf }: Refusal, @LanguageArgument() lang: Language): string {
    return say(lang, detailOf);
  }
}

/** Words of a measure that is not pooled. */
@Resolver(() => NotPoolable)
export class NotPoolableResolver {
  @FieldResolver(() => String, { description: detail })
  detail(@Root() { detailOf }: NotPoolable, @LanguageArgument() lang: Language): string {
    return say(lang, detailOf);
  }
}

/** Words of a result left out. */
@Resolver(() => LeftOutResult)
export class LeftOutResultResolver {
  @FieldResolver(() => String, { description: detail })
  detail(@Root() { detailOf }: LeftOutResult, @LanguageArgument() lang: Language): string {
    return say(lang, detailOf);
  }
}

/** Words of a notice. */
@Resolver(() => PoolNotice)
export class PoolNoticeResolver {
  @FieldResolver(() => String, { description: "In words." })
  text(@Root() { textOf }: PoolNotice, @LanguageArgument() lang: Language): string {
    return say(lang, textOf);
  }
}

/** Words of a subgroup. */
@Resolver(() => PoolSubgroup)
export class PoolSubgroupResolver {
  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() { nameOf }: PoolSubgroup, @LanguageArgument() lang: Language): string {
    return say(lang, nameOf);
  }
}
