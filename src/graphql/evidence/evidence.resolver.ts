import { FieldResolver, Resolver, Root } from "type-graphql";
import { evidenceParameters } from "../../domain/evidence/evidence-filter.js";
import { identifiersOfStudy } from "../../domain/evidence/identifiers-of-study.js";
import { rateOf } from "../../domain/evidence/rate-of.js";
import type { RecordOf } from "../../graph/plan/cypher-contract.js";
import type { Answer, NodeRow } from "../../graph/plan/query-node.js";
import { countries, evidenceLevels, studyDesigns, trialStatuses } from "../../model/vocabulary.js";
import { Reads, ReadsVia } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { bySortedIds } from "../fields/by-sorted-ids.js";
import { Entity } from "../fields/entity.type.js";
import { type Language, PathRole } from "../fields/enums.js";
import { LanguageArgument, spoken, spokenLabel } from "../fields/language-argument.js";
import { EvidenceArguments } from "../fields/link-arguments.type.js";
import { PageArguments } from "../fields/page.type.js";
import { Association } from "./association.type.js";
import { Claim, StudyBasis } from "./claim.type.js";
import { ClaimConnection, kindTypes, ResultConnection, StudyConnection } from "./connections.js";
import { Arm, Result } from "./result.type.js";
import { Cohort, LinkedPublication, MeshTerm, Population, RegisteredOutcome, Study, StudyIdentifier } from "./study.type.js";

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
  subject: { type: () => Entity, description: "The subject of the pair.", source: { fragment: "fields/subject-of-association", shape: "one", node: "node" } },
  object: { type: () => Entity, description: "The object of the pair.", source: { fragment: "fields/object-of-association", shape: "one", node: "node" } },
  claims: {
    type: () => ClaimConnection,
    description: "Claims that state it, by id.",
    arguments: EvidenceArguments,
    source: { ...pagedEvidence, fragment: "fields/claims-of-association", fastPath: bySortedIds("fields/listed-claims-of-association") },
  },
  studies: {
    type: () => StudyConnection,
    description: "Studies it rests on, by id.",
    arguments: EvidenceArguments,
    source: { ...pagedEvidence, fragment: "fields/studies-of-association", fastPath: bySortedIds("fields/listed-studies-of-association") },
  },
  results: {
    type: () => ResultConnection,
    description: "Results that measure its object, from studies that used its subject or that its claims rest on, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/results-of-association", shape: "connection", node: "node" },
  },
});

const predicateOfClaim = "fields/predicate-of-claim";

/** A claim with what was read of its predicate. */
interface ClaimOfPredicate {
  readonly links: Readonly<Record<typeof predicateOfClaim, Answer<{ readonly node: NodeRow & Partial<RecordOf<typeof predicateOfClaim, "node">> }>>>;
}

const predicateOf = ({ links }: ClaimOfPredicate) => links[predicateOfClaim].items[0]?.node;

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
  @ReadsVia({ fragment: predicateOfClaim, shape: "one", node: "node" }, "labelEn", "labelZh")
  predicateLabel(@Root() claim: ClaimOfPredicate, @LanguageArgument() lang: Language): string {
    return spoken(lang, predicateOf(claim)?.labelEn ?? "", predicateOf(claim)?.labelZh ?? "");
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether its predicate states an effect of the subject on the object, which findings can support or refute; null in releases without this information.",
  })
  @ReadsVia({ fragment: predicateOfClaim, shape: "one", node: "node" }, "effect")
  statesEffect(@Root() claim: ClaimOfPredicate): boolean | null {
    return predicateOf(claim)?.effect ?? null;
  }

  @FieldResolver(() => PathRole, {
    nullable: true,
    description: "The role of its predicate as a step of a pathway; null in releases without this information.",
  })
  @ReadsVia({ fragment: predicateOfClaim, shape: "one", node: "node" }, "pathRole")
  pathRole(@Root() claim: ClaimOfPredicate): string | null {
    return predicateOf(claim)?.pathRole ?? null;
  }

  @FieldResolver()
  proxy(@Root() claim: { proxy?: boolean | null }): boolean {
    return claim.proxy ?? false;
  }

  @FieldResolver()
  context(@Root() claim: NodeRow): NodeRow {
    return claim;
  }
}

addSources(ClaimResolver, {
  basisByStudy: {
    type: () => [StudyBasis],
    description: "Type of text in which each of its studies was read, by study id.",
    source: { fragment: "fields/bases-of-claim", shape: "list", node: "node", size: 3 },
  },
  comparedOutcome: {
    type: () => Entity,
    nullable: true,
    description: "For a claim that one entity is better than another: the outcome on which they were compared.",
    source: { fragment: "fields/outcome-of-claim", shape: "one", node: "node" },
  },
  association: {
    type: () => Association,
    description: "The association it belongs to.",
    source: { fragment: "fields/association-of-claim", shape: "one", node: "node" },
  },
  studies: {
    type: () => StudyConnection,
    description: "Studies it rests on, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/studies-of-claim", fastPath: bySortedIds("fields/listed-studies-of-claim"), shape: "connection", node: "node" },
  },
  conflictsWith: {
    type: () => ClaimConnection,
    description: "Claims that curators marked as conflicting with it, by id.",
    arguments: PageArguments,
    source: { fragment: "fields/conflicts-of-claim", shape: "connection", node: "node" },
  },
});

/** What a study is in words, and what hangs below it. */
@Resolver(() => Study)
export class StudyResolver {
  @FieldResolver(() => String, { description: "Title; in Chinese our translation, if the release has one." })
  @Reads("title", "titleZh")
  title(@Root() study: { title: string; titleZh?: string | null }, @LanguageArgument() lang: Language): string {
    return spoken(lang, study.title, study.titleZh ?? study.title);
  }

  @FieldResolver(() => String, { description: "Citation form, for example `Lin 2017`, unique within the release; the id in releases without short names." })
  @Reads("id", "shortNameEn", "shortNameZh")
  shortName(@Root() study: { id: string; shortNameEn?: string | null; shortNameZh?: string | null }, @LanguageArgument() lang: Language): string {
    return spoken(lang, study.shortNameEn, study.shortNameZh) ?? study.id;
  }

  @FieldResolver(() => String, { nullable: true, description: "What it was compared with." })
  @Reads("comparator", "comparatorZh")
  comparator(@Root() study: { comparator?: string | null; comparatorZh?: string | null }, @LanguageArgument() lang: Language): string | null {
    return spoken(lang, study.comparator, study.comparatorZh ?? study.comparator) ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Registered status, in words; `trialStatus` has it as an enumeration." })
  @Reads("status")
  status(@Root() study: { status?: keyof typeof trialStatuses | null }, @LanguageArgument() lang: Language): string | null {
    return study.status ? spokenLabel(lang, trialStatuses[study.status]) : null;
  }

  @FieldResolver()
  noCells(@Root() study: { noCells?: boolean | null }): boolean {
    return study.noCells ?? false;
  }

  @FieldResolver()
  armSizes(@Root() study: NodeRow): NodeRow | null {
    return study.armSizesSingle === null || study.armSizesSingle === undefined ? null : study;
  }

  @FieldResolver(() => String, { description: "Its design in words." })
  @Reads("design")
  designLabel(@Root() study: { design: keyof typeof studyDesigns }, @LanguageArgument() lang: Language): string {
    return spoken(lang, studyDesigns[study.design].en, studyDesigns[study.design].zh);
  }

  @FieldResolver(() => String, { nullable: true, description: "The countries in which it was conducted, in words; null if unknown." })
  @Reads("countries")
  country(@Root() study: { countries?: readonly (keyof typeof countries)[] | null }, @LanguageArgument() lang: Language): string | null {
    const named = (study.countries ?? []).map((country) => countries[country]);
    if (named.length === 0) return null;
    return spoken(lang, named.map(({ en }) => en).join("; "), named.map(({ zh }) => zh).join("、"));
  }

  @FieldResolver(() => [StudyIdentifier], { description: "Its identifiers, with links to their pages." })
  @Reads("id", "pmid", "pmcid", "doi", "registration")
  identifiers(@Root() study: Record<string, string | null>): StudyIdentifier[] {
    return identifiersOfStudy(study);
  }

  @FieldResolver()
  population(@Root() study: NodeRow): NodeRow {
    return study;
  }
}

/** Who took part, in words. */
@Resolver(() => Population)
export class PopulationResolver {
  @FieldResolver(() => String, { nullable: true, description: "Severity; in English in the source's words." })
  @Reads("populationSeverity", "severityZh")
  severity(@Root() study: { populationSeverity?: string | null; severityZh?: string | null }, @LanguageArgument() lang: Language): string | null {
    return spoken(lang, study.populationSeverity, study.severityZh ?? study.populationSeverity) ?? null;
  }
}

addSources(StudyResolver, {
  cellSources: {
    type: () => [kindTypes.CellSource],
    description: "Cells given.",
    source: { fragment: "fields/sources-of-study", shape: "list", node: "node", size: 2 },
  },
  routes: {
    type: () => [kindTypes.Route],
    description: "Routes of administration.",
    source: { fragment: "fields/routes-of-study", shape: "list", node: "node", size: 2 },
  },
  donors: {
    type: () => [kindTypes.DonorType],
    description: "Donor types of the cells given.",
    source: { fragment: "fields/donors-of-study", shape: "list", node: "node", size: 2 },
  },
  cohort: {
    type: () => Cohort,
    nullable: true,
    description: "Its cohort of patients.",
    source: { fragment: "fields/cohort-of-study", shape: "one", node: "node" },
  },
  sameCohort: {
    type: () => [Study],
    description: "Other reports of the same cohort.",
    source: { fragment: "fields/cohort-mates-of-study", shape: "list", node: "node", size: 3 },
  },
  mayOverlapWith: {
    type: () => [Study],
    description: "Studies that may share patients with it.",
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
    description: "Publications listed in its registration.",
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
  subject: {
    type: () => Entity,
    nullable: true,
    description: "The treatment given in the treated arm, or pooled by the review; null in releases without this information.",
    source: { fragment: "fields/subject-of-result", shape: "one", node: "node" },
  },
  measure: {
    type: () => Entity,
    nullable: true,
    description: "The entity it measures; null if the graph has none for it.",
    source: { fragment: "fields/measure-of-result", shape: "one", node: "node" },
  },
  arms: { type: () => [Arm], description: "Its arms, as printed.", source: { fragment: "fields/arms-of-result", shape: "list", node: "node", size: 2 } },
});
