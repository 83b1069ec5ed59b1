import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, Float, ID, Info, Query, Resolver } from "type-graphql";
import { answerSensitivity } from "../../domain/sensitivity/answer-sensitivity.js";
import { answerSelected } from "../execution/answer-selected.js";
import { type Context, findOnce } from "../execution/context.js";
import { Costs } from "../execution/field-source.js";
import { namedEntities } from "../execution/named-entities.js";
import { lookups } from "../execution/root-sources.js";
import { Between, IdOf } from "../fields/argument-rule.js";
import { Given } from "../fields/given.js";
import { Sensitivity } from "./sensitivity.type.js";

/** Arguments of `sensitivity`. */
@ArgsType()
class SensitivityArguments {
  @Field(() => ID, { description: "Id of a pathway, as `pathways` gives it, for example `PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395`." })
  @IdOf("MechanismPathway")
  pathway!: string;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0.5,
    description: "A drop below this share of the current confidence is reported, 0 to 1.",
  })
  @Between(0, 1)
  threshold!: number;
}

/** What a pathway hangs on. */
@Resolver()
export class SensitivityResolver {
  @Costs(1_000)
  @Query(() => Sensitivity, {
    description: "Which single study, if withdrawn or wrong, would break a pathway, reverse a sign or lower its confidence, and by how much?",
  })
  async sensitivity(
    @Given(() => SensitivityArguments) { pathway: id, threshold }: SensitivityArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const found = await findOnce(context, "sensitivity", [id, threshold], () =>
      answerSensitivity(context.store, { pathway: id, threshold, argument: `${info.path.key}.pathway` }, { signal: context.signal }),
    );
    const shown = await answerSelected(context, info, {
      pathway: {
        at: [["pathway"]],
        fragment: lookups.MechanismPathway.fragment,
        ids: [id],
        parameters: lookups.MechanismPathway.parameters?.({ ids: [id] }) ?? {},
      },
      study: namedEntities.studies(
        [["studies", "study"]],
        found.studies.map(({ studyId }) => studyId),
      ),
      end: namedEntities.entities(
        [
          ["studies", "steps", "from"],
          ["studies", "steps", "to"],
        ],
        found.nodeIds,
      ),
      other: namedEntities.studies([["otherStudies"]], found.otherIds),
    });
    return {
      pathway: shown.pathway.get(id),
      confidence: found.confidence,
      studies: found.studies.map(({ studyId, steps: changed, ...influence }) => ({
        ...influence,
        study: shown.study.get(studyId),
        steps: changed.map(({ position, ...step }) => ({
          ...step,
          from: shown.end.get(found.nodeIds[position] ?? ""),
          to: shown.end.get(found.nodeIds[position + 1] ?? ""),
          sign: found.signs[position],
        })),
      })),
      otherStudies: found.otherIds.map((studyId) => shown.other.get(studyId)),
    };
  }
}
