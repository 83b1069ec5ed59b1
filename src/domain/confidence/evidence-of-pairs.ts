import { append } from "../../basics/append.js";
import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { reachableFrom } from "../../basics/reachable-from.js";
import { inheritingKinds } from "../../model/inheriting-kinds.js";
import type { Release } from "../release/release.js";
import type { EvidenceRow } from "./evidence-row.js";
import { type ClaimReport, type ResultReport, readEvidence } from "./read-evidence.js";

/**
 * Which reports bear on an ordered pair of things, from the rows of a release: the same, in the same order, as
 * `cypher/fields/evidence-of-association.cypher` finds in the graph. Any pair may be asked, also one that no claim
 * states; the answer is empty where nothing bears on it. Made once for a release; each question then costs what its
 * object has of claims and results.
 */
export function evidenceOfPairs({
  entities,
  claims,
  studies,
  results,
}: Pick<Release, "entities" | "claims" | "studies" | "results">): (subject: string, object: string) => EvidenceRow[] {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const studyOf = new Map(studies.map((study) => [study.id, study]));
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const claimsOn = new Map<string, (typeof claims)[number][]>();
  const resultsOn = new Map<string, (typeof results)[number][]>();
  for (const claim of [...claims].sort(byId)) {
    append(claimsOn, claim.object, claim);
    if (claim.predicate !== "subclass_of") continue;
    append(parents, claim.subject, claim.object);
    append(children, claim.object, claim.subject);
  }
  for (const result of [...results].sort(byId)) if (result.outcome_entity) append(resultsOn, result.outcome_entity, result);

  const reporter = (id: string) => {
    const { registration, cohort, kind, retraction, model, cell_source_entities: sources } = studyOf.get(id) as (typeof studies)[number];
    return { head: [id, registration ?? null, cohort ?? null, kind, retraction] as const, model: model ?? null, sources };
  };

  return (subject, object) => {
    const inherits = inheritingKinds.includes(entityOf.get(subject)?.kind ?? "");
    const superclasses = inherits ? reachableFrom(parents, subject) : new Set<string>();
    const subclasses = inherits ? reachableFrom(children, subject) : new Set<string>();
    const counts = (holder: string, speaksAgainst: boolean) => holder === subject || superclasses.has(holder) || (subclasses.has(holder) && speaksAgainst);
    const claimReports = (claimsOn.get(object) ?? [])
      .filter(({ subject: holder, polarity }) => counts(holder, polarity === "null" || polarity === "negative"))
      .flatMap((claim) =>
        [...claim.evidence].sort(compareCodeUnits).map((id): ClaimReport => {
          const [study, ...rest] = reporter(id).head;
          const { setting, species } = claim.context;
          const said = [claim.evidence_level, setting, species, claim.polarity, claim.sign, claim.tested_sign ?? null] as const;
          return [claim.id, study, ...rest, claim.subject !== subject, ...said];
        }),
      );
    const resultReports = (resultsOn.get(object) ?? []).flatMap((result): ResultReport[] => {
      const { head, model, sources } = reporter(result.study);
      const speaksAgainst = result.direction === "no_difference" || result.direction === "worsened";
      if (result.compared_with === "other_dose" || !sources.some((holder) => counts(holder, speaksAgainst))) return [];
      const desired = entityOf.get(object)?.desired_direction ?? null;
      return [[result.id, ...head, !sources.includes(subject), result.compared_with, model, result.direction, desired]];
    });
    return readEvidence(claimReports, resultReports);
  };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => compareCodeUnits(one.id, other.id);
