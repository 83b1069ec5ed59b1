import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { inTurn } from "../../basics/turns.js";
import { describeVerdict } from "../../domain/confidence/describe-verdict.js";
import { evidenceClasses } from "../../domain/confidence/evidence-classes.js";
import { verdictStates } from "../../domain/confidence/verdict-states.js";
import { reportsProperties } from "../../domain/reports/reports-below.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { ReadsVia } from "../execution/field-source.js";
import type { Language } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { Association } from "./association.type.js";
import { Confidence, ConfidenceTerm, EntityReference, Verdict } from "./verdict.type.js";
import { type NamedReference, type ShownVerdict, shownVerdict } from "./verdict-of.js";
import { reportsSource, weighAssociation } from "./weigh-association.js";

const EvidenceArgument = () =>
  Arg("evidence", () => EvidenceFilter, {
    nullable: true,
    description: "Only evidence that passes this filter; without it, everything except retracted studies.",
  });

/** What the evidence on an association amounts to. */
@Resolver(() => Association)
export class WeighingResolver {
  @FieldResolver(() => Verdict, { description: "The balance of evidence for and against, counted by independent study." })
  @ReadsVia(reportsSource, ...reportsProperties)
  verdict(@Root() association: NodeRow, @EvidenceArgument() given?: EvidenceFilter): object | Promise<object> {
    return inTurn(() => {
      const { weighed, nameOf } = weighAssociation(association, given);
      return shownVerdict(weighed, nameOf);
    });
  }

  @FieldResolver(() => Confidence, {
    nullable: true,
    description:
      "Strength of evidence for and against the direction, with the full calculation; null if no report states an effect (`ASSERTED`, `PROGNOSTIC`).",
  })
  @ReadsVia(reportsSource, ...reportsProperties)
  confidence(@Root() association: NodeRow, @EvidenceArgument() given?: EvidenceFilter): object | null | Promise<object | null> {
    return inTurn(() => {
      const { weighed } = weighAssociation(association, given);
      return weighed.hasConfidence ? weighed : null;
    });
  }
}

/** A verdict in words. */
@Resolver(() => Verdict)
export class VerdictResolver {
  @FieldResolver(() => String, { description: "Its state in words." })
  stateLabel(@Root() { weighed }: ShownVerdict, @LanguageArgument() lang: Language): string {
    return spoken(lang, verdictStates[weighed.state].en, verdictStates[weighed.state].zh);
  }

  @FieldResolver(() => String, { description: "The verdict in one to three sentences." })
  text(@Root() { weighed, nameOf }: ShownVerdict, @LanguageArgument() lang: Language): string {
    return describeVerdict(weighed, nameOf, lang);
  }
}

/** An entity that a verdict mentions, by name. */
@Resolver(() => EntityReference)
export class EntityReferenceResolver {
  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() { label }: NamedReference, @LanguageArgument() lang: Language): string {
    return spoken(lang, label.en, label.zh);
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
