import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { describeVerdict } from "../../domain/confidence/describe-verdict.js";
import { evidenceBelow, evidenceFragment } from "../../domain/confidence/evidence-below.js";
import { evidenceClasses } from "../../domain/confidence/evidence-classes.js";
import { keepEvidence } from "../../domain/confidence/keep-evidence.js";
import { verdictStates } from "../../domain/confidence/verdict-states.js";
import { type Weighed, weighEvidence } from "../../domain/confidence/weigh-evidence.js";
import type { EvidenceFilter as Filter } from "../../domain/evidence/evidence-filter.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { type FieldSource, ReadsVia } from "../execution/field-source.js";
import type { Language } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { Association } from "./association.type.js";
import { Confidence, ConfidenceTerm, Verdict } from "./verdict.type.js";
import { verdictOf } from "./verdict-of.js";

const evidence: FieldSource = { fragment: evidenceFragment, shape: "one", node: "node" };

const EvidenceArgument = () =>
  Arg("evidence", () => EvidenceFilter, {
    nullable: true,
    description: "Only what passes this filter; without it, all but what rests on retracted studies.",
  });

/** The filter as the domain takes it: null equals leaving it out. */
function filterOf(given: EvidenceFilter | null | undefined): Filter {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined));
}

function weigh(association: NodeRow, given: EvidenceFilter | null | undefined): Weighed {
  const filter = filterOf(given);
  return weighEvidence(keepEvidence(evidenceBelow(association), filter), filter.excludeRetracted ?? true);
}

/** What the evidence on an association amounts to. */
@Resolver(() => Association)
export class WeighingResolver {
  @FieldResolver(() => Verdict, { description: "What the evidence amounts to, for and against, by independent study." })
  @ReadsVia(evidence, "claims", "results")
  verdict(@Root() association: NodeRow, @EvidenceArgument() given?: EvidenceFilter): object {
    return verdictOf(weigh(association, given));
  }

  @FieldResolver(() => Confidence, { description: "How well it is shown, and what speaks against it, with every summand." })
  @ReadsVia(evidence, "claims", "results")
  confidence(@Root() association: NodeRow, @EvidenceArgument() given?: EvidenceFilter): object {
    return weigh(association, given);
  }
}

/** A verdict in words. */
@Resolver(() => Verdict)
export class VerdictResolver {
  @FieldResolver(() => String, { description: "Its state in words." })
  stateLabel(@Root() verdict: Weighed, @LanguageArgument() lang: Language): string {
    return spoken(lang, verdictStates[verdict.state].en, verdictStates[verdict.state].zh);
  }

  @FieldResolver(() => String, { description: "The whole verdict in one or two sentences." })
  text(@Root() verdict: Weighed, @LanguageArgument() lang: Language): string {
    return describeVerdict(verdict, lang);
  }
}

/** A term in words. */
@Resolver(() => ConfidenceTerm)
export class ConfidenceTermResolver {
  @FieldResolver(() => String, { description: "Its class of evidence in words." })
  label(@Root() term: { name: keyof typeof evidenceClasses }, @LanguageArgument() lang: Language): string {
    return spoken(lang, evidenceClasses[term.name].en, evidenceClasses[term.name].zh);
  }
}
