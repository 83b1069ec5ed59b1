import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { inTurn } from "../../basics/turns.js";
import { answerMirror } from "../../domain/confidence/answer-mirror.js";
import { summarisePair } from "../../domain/confidence/summarise-pair.js";
import type { ReportSide as Side } from "../../domain/reports/report.js";
import { reportsProperties } from "../../domain/reports/reports-below.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { answerSelected } from "../execution/answer-selected.js";
import type { Context } from "../execution/context.js";
import { Costs, FindsBy, ReadsVia } from "../execution/field-source.js";
import { namedEntities } from "../execution/named-entities.js";
import { pageOf } from "../execution/page-of.js";
import { Items } from "../fields/argument-rule.js";
import { type Language, ReportSide } from "../fields/enums.js";
import { Given } from "../fields/given.js";
import { LanguageArgument } from "../fields/language-argument.js";
import { EvidenceArguments } from "../fields/link-arguments.type.js";
import { Association } from "./association.type.js";
import { ReportConnection, Sentence } from "./report.type.js";
import { shownReports, shownSentences } from "./shown-reports.js";
import { AssociationMirror } from "./verdict.type.js";
import { reportsSource, weighAssociation } from "./weigh-association.js";

/** Arguments of `reports`. */
@ArgsType()
class ReportArguments extends EvidenceArguments {
  @Field(() => [ReportSide], { nullable: true, description: "Only reports on these sides; at most 5." })
  @Items(0, 5)
  side?: Side[];

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Whether to list and weigh inherited reports too." })
  inherit!: boolean;
}

/** The reports behind an association's verdict, and what they say in three sentences. */
@Resolver(() => Association)
export class ReportResolver {
  @FieldResolver(() => ReportConnection, {
    description: "The reports behind the verdict: what each study says about the pair, on which side, whether it counts and, if not, why.",
  })
  @ReadsVia(reportsSource, ...reportsProperties)
  async reports(
    @Root() association: NodeRow,
    @Given(() => ReportArguments) { side, inherit, evidence, first, after }: ReportArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { weighed } = await inTurn(() => weighAssociation(association, evidence, inherit));
    const listed = weighed.reports.filter((report) => !side || side.includes(report.side));
    const binding = {
      fragment: "association/reports",
      parameters: [association.id, side ?? null, inherit, evidence ?? null],
      release: context.release.contentHash,
    };
    const page = pageOf(listed, after === undefined || after === null ? { first } : { first, after }, binding);
    return page.map((await shownReports(context, info, [["nodes"], ["edges", "node"]], page.nodes, weighed.reports)) as never);
  }

  @FieldResolver(() => AssociationMirror, {
    nullable: true,
    description:
      "The evidence on the object's mirror, if the subject has reports of its own on it; the better supported one if there are several. Null if there is none.",
  })
  @FindsBy("subjectId", "objectId")
  @Costs(100)
  async mirror(@Root() { subjectId, objectId }: NodeRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    const mirror = await answerMirror(context.store, subjectId as string, objectId as string, { signal: context.signal });
    if (!mirror) return null;
    const shown = await answerSelected(context, info, { object: namedEntities.entities([["object"]], [mirror.objectId]) });
    const { direction, state } = mirror.weighed;
    return { object: shown.object.get(mirror.objectId), sign: mirror.sign, direction, state };
  }

  @FieldResolver(() => [Sentence], {
    description:
      "Three sentences generated from the pair's own reports: what was shown in patients, what was shown only in animals or in vitro, and what speaks against it or has not been studied.",
  })
  @ReadsVia(reportsSource, ...reportsProperties)
  async summary(
    @Root() association: NodeRow,
    @LanguageArgument() lang: Language,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const { weighed } = await inTurn(() => weighAssociation(association, undefined));
    return shownSentences(context, info, lang, summarisePair(weighed), weighed.reports);
  }
}
