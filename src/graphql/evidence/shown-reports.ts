import type { GraphQLResolveInfo } from "graphql";
import type { BoundSentence } from "../../domain/confidence/summarise-pair.js";
import { groupByStudy } from "../../domain/reports/independent-studies.js";
import type { WeighedReport } from "../../domain/reports/report.js";
import { answerSelected } from "../execution/answer-selected.js";
import type { Context } from "../execution/context.js";
import { namedEntities } from "../execution/named-entities.js";
import type { Language } from "../fields/enums.js";
import { spoken } from "../fields/language-argument.js";

/**
 * What is shown of some reports, as a function of each: what was selected of its study, claim, result and entities is read
 * in one trip. `at` are the paths of the reports below the field that is being resolved.
 */
export async function shownReports(
  context: Context,
  info: GraphQLResolveInfo,
  at: readonly (readonly string[])[],
  reports: readonly WeighedReport[],
  all: readonly WeighedReport[] = reports,
): Promise<(report: WeighedReport) => object> {
  const below = (field: string) => at.map((path) => [...path, field]);
  const idsOf = (of: WeighedReport["of"]) => reports.flatMap((report) => (report.of === of ? [report.id] : []));
  const present = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);
  const shown = await answerSelected(context, info, {
    study: namedEntities.studies(
      below("study"),
      reports.map(({ study }) => study.id),
    ),
    claim: namedEntities.claims(below("claim"), idsOf("claim")),
    result: namedEntities.results(below("result"), idsOf("result")),
    inheritedFrom: namedEntities.entities(below("inheritedFrom"), present(reports.map(({ inheritedFrom }) => inheritedFrom))),
    via: namedEntities.entities(below("via"), present(reports.map(({ via }) => via))),
  });
  const groups = new Map(groupByStudy(all).flatMap((group) => group.map((report) => [report, group.map(({ study }) => study.id).sort()[0]] as const)));
  return (report) => ({
    study: shown.study.get(report.study.id),
    claim: report.of === "claim" ? shown.claim.get(report.id) : null,
    result: report.of === "result" ? shown.result.get(report.id) : null,
    side: report.side,
    counted: report.counted,
    notCountedBecause: report.notCountedBecause,
    class: report.class,
    design: report.study.design,
    basis: report.basis,
    inheritedFrom: report.inheritedFrom && shown.inheritedFrom.get(report.inheritedFrom),
    via: report.via && shown.via.get(report.via),
    studyGroup: groups.get(report),
    weight: report.weight,
  });
}

/** Sentences in a language, each with what is shown of its reports; `all` are the reports among which independent studies are grouped. */
export async function shownSentences(
  context: Context,
  info: GraphQLResolveInfo,
  lang: Language,
  sentences: readonly BoundSentence[],
  all?: readonly WeighedReport[],
): Promise<object[]> {
  const named = sentences.flatMap(({ reports }) => reports);
  const show = await shownReports(context, info, [["reports"]], named, all);
  return sentences.map(({ en, zh, reports }) => ({ text: spoken(lang, en, zh), reports: reports.map(show) }));
}
