import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, Float, ID, Info, Query, Resolver } from "type-graphql";
import { type PathwayOfId, readPathwayId } from "../../domain/pathways/pathway-id.js";
import { type SignedStep, type WeighedStep, weighSteps } from "../../domain/pathways/weigh-steps.js";
import { weighWithout } from "../../domain/sensitivity/leave-one-study-out.js";
import { KnownError } from "../../errors.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import { rootArguments } from "../execution/answer.js";
import { answerSelected } from "../execution/answer-selected.js";
import type { Context } from "../execution/context.js";
import { namedEntities } from "../execution/named-entities.js";
import { lookups } from "../execution/root-sources.js";
import { Sensitivity } from "./sensitivity.type.js";

/** Arguments of `sensitivity`. */
@ArgsType()
class SensitivityArguments {
  @Field(() => ID, { description: "Id of a pathway, as `pathways` gives it, for example `PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395`." })
  pathway!: string;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0.5,
    description: "Share of the present confidence below which a drop is told, 0 to 1.",
  })
  threshold!: number;
}

function readId(id: string, argument: string): PathwayOfId {
  try {
    return readPathwayId(id);
  } catch (error) {
    throw error instanceof KnownError ? new KnownError(error.code, { ...error.details, argument }) : error;
  }
}

/** What a pathway hangs on. */
@Resolver()
export class SensitivityResolver {
  @Query(() => Sensitivity, {
    description: "Which single study, if it were withdrawn or wrong, would break a pathway, turn a sign or lower its confidence, and by how much?",
  })
  async sensitivity(
    @Args(() => SensitivityArguments) _arguments: SensitivityArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { pathway: id, threshold } = rootArguments(info) as unknown as SensitivityArguments;
    const argument = `${info.path.key}.pathway`;
    const { nodeIds, signs } = readId(id, argument);
    const steps = signs.map((sign, position): SignedStep => ({ from: nodeIds[position] as string, to: nodeIds[position + 1] as string, sign: sign as 1 | -1 }));
    const [weighed, { entries }] = await Promise.all([
      weighSteps(context.store, steps, {}, { signal: context.signal }),
      answerQueries(
        context.store,
        { entries: selectAll("sensitivity/entries-of-steps", { steps: steps.map((step) => ({ ...step })) }, ["position", "studies"]) },
        { signal: context.signal },
      ),
    ]);
    const known = weighed.filter((step): step is WeighedStep => step !== null);
    if (known.length < steps.length || entries.length < steps.length) throw new KnownError("UNKNOWN_ID", { id, argument });
    const found = weighWithout(
      steps.map(({ sign }, position) => ({
        sign,
        rows: known[position]?.rows ?? [],
        madeBy: entries.filter((entry) => entry.position === position).flatMap((entry) => entry.studies as string[]),
      })),
      threshold,
    );
    const shown = await answerSelected(context, info, {
      pathway: {
        at: [["pathway"]],
        fragment: lookups.MechanismPathway.fragment as string,
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
        nodeIds,
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
          from: shown.end.get(nodeIds[position] as string),
          to: shown.end.get(nodeIds[position + 1] as string),
          sign: signs[position],
        })),
      })),
      otherStudies: found.otherIds.map((studyId) => shown.other.get(studyId)),
    };
  }
}
