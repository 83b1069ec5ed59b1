import { FieldResolver, Resolver, Root } from "type-graphql";
import { evidenceParameters } from "../../domain/evidence/evidence-filter.js";
import { identifiersOfStudy } from "../../domain/evidence/identifiers-of-study.js";
import { rateOf } from "../../domain/evidence/rate-of.js";
import type { Answer, NodeRow } from "../../graph/plan/query-node.js";
import { evidenceLevels, studyDesigns } from "../../model/vocabulary.js";
import { Reads, ReadsVia } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { bySortedIds } from "../fields/by-sorted-ids.js";
import { Entity } from "../fields/entity.type.js";
import type { Language } from "../fields/enums.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { EvidenceArguments } from "../fields/link-arguments.type.js";
import { PageArguments } from "../fields/page.type.js";
import { Association } from "./association.type.js";
import { Claim } from "./claim.type.js";
import { ClaimConnection, kindTypes, ResultConnection, StudyConnection } from "./connections.js";
import { Arm, Result } from "./result.type.js";
import { Cohort, LinkedPublication, MeshTerm, RegisteredOutcome, Study, StudyIdentifier } from "./study.type.js";

/** What an association is in the words of Biolink, and what hangs below it. */
@Resolver(() => Association)
export class AssociationResolver {
  @FieldResolver()
  counts(@Root() association: NodeRow): NodeRow {
    return association;
  }

  @FieldResolver()
  knowledgeLevel(@Root() association: { claimCount: number }): string {
    return association.claimCount > 0 ? "knowledge_assertion" : "not_provided";
  }

  @FieldResolver()
  agentType(@Root() association: { claimCount: number }): string {
    return association.claimCount > 0 ? "manual_agent" : "not_provided";
  }

  @FieldResolver()
  primaryKnowledgeSource(): string {
    return "infores:msc-kg";
  }
}

const pagedEvidence = {
  shape: "connection",
  node: "node",
  parameters: ({ evidence }: EvidenceArguments) => evidenceParameters(evidence),
} as const;

addSources(AssociationResolver, {
  subject: { type: () => Entity, description: "From what it goes out.", source: { fragment: "fields/subject-of-association", shape: "one", node: "node" } },
  object: { type: () => Entity, description: "To what it leads.", source: { fragment: "fields/object-of-association", shape: "one", node: "node" } },
  claims: {
    type: () => ClaimConnection,
    description: "The claims that state it, by id.",
    arguments: EvidenceArguments,
    source: { ...pagedEvidence, fragment: "fields/claims-of-association", fastPath: bySortedIds("fields/listed-claims-of-association") },
  },
  studies: {
    type: () => StudyConnection,
    description: "The studies that it rests on, by id.",
    arguments: EvidenceArguments,
    source: { ...pagedEvidence, fragment: "fields/studies-of-association", fastPath: bySortedIds("fields/listed-studies-of-association") },
  },
  results: {
    type: () => ResultConnection,
    description: "Results that measure its object, of studies that used its subject or that its claims rest on, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/results-of-association", shape: "connection", node: "node" },
  },
});

/** What a claim says in both languages, and what it hangs together with. */
@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => String, { description: "The statement, in one sentence." })
  @Reads("statementEn", "statementZh")
  statement(@Root() claim: { statementEn: string; statementZh: string }, @LanguageArgument() lang: Language): string {
    return spoken(lang, claim.statementEn, claim.statementZh);
  }

  @FieldResolver(() => String, { description: "Its evidence level in words." })
  @Reads("evidenceLevel")
  evidenceLevelLabel(@Root() claim: { evidenceLevel: keyof typeof evidenceLevels }, @LanguageArgument() lang: Language): string {
    return spoken(lang, evidenceLevels[claim.evidenceLevel].en, evidenceLevels[claim.evidenceLevel].zh);
  }

  @FieldResolver(() => String, { description: "Its predicate in words, for example `acts through` or `作用机制为`." })
  @ReadsVia({ fragment: "fields/predicate-of-claim", shape: "one", node: "node" }, "labelEn", "labelZh")
  predicateLabel(@Root() claim: NodeRow, @LanguageArgument() lang: Language): string {
    const predicate = (claim.links["fields/predicate-of-claim"] as Answer).items[0]?.node as NodeRow;
    return spoken(lang, predicate.labelEn as string, predicate.labelZh as string);
  }

  @FieldResolver()
  context(@Root() claim: NodeRow): NodeRow {
    return claim;
  }
}

addSources(ClaimResolver, {
  association: {
    type: () => Association,
    description: "The ordered pair that it is about.",
    source: { fragment: "fields/association-of-claim", shape: "one", node: "node" },
  },
  studies: {
    type: () => StudyConnection,
    description: "The studies that it rests on, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/studies-of-claim", fastPath: bySortedIds("fields/listed-studies-of-claim"), shape: "connection", node: "node" },
  },
  conflictsWith: {
    type: () => ClaimConnection,
    description: "Claims that the curators marked as conflicting with it, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/conflicts-of-claim", shape: "connection", node: "node" },
  },
});

/** What a study is in words, and what hangs below it. */
@Resolver(() => Study)
export class StudyResolver {
  @FieldResolver(() => String, { description: "Its design in words." })
  @Reads("design")
  designLabel(@Root() study: { design: keyof typeof studyDesigns }, @LanguageArgument() lang: Language): string {
    return spoken(lang, studyDesigns[study.design].en, studyDesigns[study.design].zh);
  }

  @FieldResolver(() => [StudyIdentifier], { description: "Its identifiers with the pages that they lead to." })
  @Reads("id", "pmid", "pmcid", "doi", "registration")
  identifiers(@Root() study: Record<string, string | null>): StudyIdentifier[] {
    return identifiersOfStudy(study);
  }

  @FieldResolver()
  population(@Root() study: NodeRow): NodeRow {
    return study;
  }
}

addSources(StudyResolver, {
  cellSources: {
    type: () => [kindTypes.CellSource],
    description: "Cells that it gave.",
    source: { fragment: "fields/sources-of-study", shape: "list", node: "node", size: 2 },
  },
  routes: {
    type: () => [kindTypes.Route],
    description: "Routes by which it gave them.",
    source: { fragment: "fields/routes-of-study", shape: "list", node: "node", size: 2 },
  },
  donors: {
    type: () => [kindTypes.DonorType],
    description: "Whose cells it gave.",
    source: { fragment: "fields/donors-of-study", shape: "list", node: "node", size: 2 },
  },
  cohort: {
    type: () => Cohort,
    nullable: true,
    description: "The patients that it saw.",
    source: { fragment: "fields/cohort-of-study", shape: "one", node: "node" },
  },
  sameCohort: {
    type: () => [Study],
    description: "Other reports of the same cohort.",
    source: { fragment: "fields/cohort-mates-of-study", shape: "list", node: "node", size: 3 },
  },
  mayOverlapWith: {
    type: () => [Study],
    description: "Studies with which it may share patients.",
    source: { fragment: "fields/overlaps-of-study", shape: "list", node: "node", size: 2 },
  },
  primaryOutcomes: {
    type: () => [RegisteredOutcome],
    description: "Primary outcomes, as registered.",
    source: { fragment: "fields/registered-outcomes-of-study", shape: "list", node: "node", size: 3 },
  },
  conditions: {
    type: () => [MeshTerm],
    description: "Conditions, as registered.",
    source: { fragment: "fields/conditions-of-study", shape: "list", node: "node", size: 3 },
  },
  linkedPublications: {
    type: () => [LinkedPublication],
    description: "Publications that its registration names.",
    source: { fragment: "fields/publications-of-study", shape: "list", node: "node", size: 3 },
  },
  results: {
    type: () => ResultConnection,
    description: "Its results, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/results-of-study", shape: "connection", node: "node" },
  },
  claims: {
    type: () => ClaimConnection,
    description: "Claims that rest on it, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/claims-of-study", shape: "connection", node: "node" },
  },
});

/** Rates of an arm. */
@Resolver(() => Arm)
export class ArmResolver {
  @FieldResolver()
  rate(@Root() { events, n }: Arm): number | null {
    return rateOf(events, n)?.rate ?? null;
  }

  @FieldResolver()
  rateLow(@Root() { events, n }: Arm): number | null {
    return rateOf(events, n)?.low ?? null;
  }

  @FieldResolver()
  rateHigh(@Root() { events, n }: Arm): number | null {
    return rateOf(events, n)?.high ?? null;
  }
}

/** The effect of a result, and what hangs below it. */
@Resolver(() => Result)
export class ResultResolver {
  @FieldResolver()
  effect(@Root() result: NodeRow): NodeRow | null {
    return result.effectKind ? result : null;
  }
}

addSources(ResultResolver, {
  study: { type: () => Study, description: "The study that reports it.", source: { fragment: "fields/study-of-result", shape: "one", node: "node" } },
  measure: {
    type: () => Entity,
    nullable: true,
    description: "What it measures; null where the graph has no thing for it.",
    source: { fragment: "fields/measure-of-result", shape: "one", node: "node" },
  },
  arms: { type: () => [Arm], description: "Its arms, as printed.", source: { fragment: "fields/arms-of-result", shape: "list", node: "node", size: 2 } },
});
