import type { ClaimRow } from "../../../model/claim-row.js";
import type { EntityRow } from "../../../model/entity-row.js";
import type { PredicateRow } from "../../../model/predicate-row.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** Between claims and the other files: what they name exists, fits the predicate, and bears the sign that the rules give. */
export function checkClaims({ entities, predicates, claims, studies }: Draft): Problem[] {
  const entityOf = new Map(entities.rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  const designOf = new Map(studies.rows.flatMap((row) => (row ? [[row.id, row.kind]] : [])));
  const claimOf = new Map(claims.rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  return claims.rows.flatMap((row, index) => {
    if (!row) return [];
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "claims.jsonl", line: index + 1, field, problem });
    for (const field of ["subject", "object", "outcome"] as const)
      if (row[field] !== undefined && !entities.holds(row[field])) report(field, `names entity ${row[field]}, which entities.jsonl does not hold`);
    for (const [place, id] of row.evidence.entries())
      if (!studies.holds(id)) report(`evidence[${place}]`, `names study ${id}, which studies.jsonl does not hold`);
    for (const [place, id] of row.conflicts_with.entries()) {
      if (!claims.holds(id)) report(`conflicts_with[${place}]`, `names claim ${id}, which claims.jsonl does not hold`);
      else if (claimOf.get(id)?.conflicts_with.includes(row.id) === false)
        report(`conflicts_with[${place}]`, `names ${id}, which does not name ${row.id}; both must name each other`);
    }
    const designs = row.evidence.map((id) => designOf.get(id));
    if (row.context.setting.join() === "human" && row.evidence_level !== "preclinical" && designs.every((design) => design === "preclinical"))
      report("evidence", "names animal or laboratory studies alone; a claim whose setting is human must name another study, or have the level preclinical");
    if (row.seed && !row.evidence.some((id) => id.startsWith("SEED:")) && !row.confidence_grounds.includes("registry"))
      report("evidence", "does not name the seed article; a claim with seed true must");
    if (row.outcome !== undefined && row.predicate !== "better_than") report("outcome", "must be left out: only better_than compares by an outcome");
    if (row.outcome === undefined && row.predicate === "better_than") report("outcome", "is missing; must be the outcome by which better_than compares");
    if (!predicates) return problems;
    const predicate = predicates.predicates[row.predicate];
    if (!predicate) report("predicate", `is "${row.predicate}", which predicates.json does not hold`);
    else checkAgainstPredicate(row, predicate, entityOf, report);
    return problems;
  });
}

function checkAgainstPredicate(
  row: ClaimRow,
  predicate: PredicateRow,
  entityOf: ReadonlyMap<string, EntityRow>,
  report: (field: string, problem: string) => void,
): void {
  const subject = entityOf.get(row.subject);
  const object = entityOf.get(row.object);
  if (subject && !predicate.domain.includes(subject.kind))
    report("subject", `is a ${subject.kind}; the subject of ${row.predicate} must be one of ${predicate.domain.join(", ")}`);
  if (object && !predicate.range.includes(object.kind))
    report("object", `is a ${object.kind}; the object of ${row.predicate} must be one of ${predicate.range.join(", ")}`);
  if (predicate.sign === "desired" && !object) return;
  const sign = predicate.sign === "desired" ? { higher: 1, lower: -1, none: null }[object?.desired_direction ?? "none"] : predicate.sign;
  if (sign === null) report("object", `is ${row.object}, whose desired direction is not known; ${row.predicate} needs an object with higher or lower`);
  else if (row.polarity !== "positive") {
    if (row.sign !== 0) report("sign", `is ${row.sign}; must be 0 on a claim that is ${row.polarity}`);
    checkTestedSign(row, predicate, sign, report);
  } else if (sign === "claim" ? row.sign === 0 : row.sign !== sign) {
    report("sign", `is ${row.sign}; must be ${sign === "claim" ? "1 or -1" : sign}: ${reason(row, predicate)}`);
  }
}

/** The sign that the claim would have if it were positive: that of the predicate, or one of its own; none where the predicate has no sign. */
function checkTestedSign(row: ClaimRow, predicate: PredicateRow, sign: number | "claim", report: (field: string, problem: string) => void): void {
  const told = row.tested_sign === undefined ? "is missing" : `is ${row.tested_sign}`;
  if (sign === "claim") {
    if (row.tested_sign === undefined) report("tested_sign", `${told}; must be 1 or -1: the sign that the claim would have if it were positive`);
  } else if (sign === 0) {
    if (row.tested_sign !== undefined) report("tested_sign", `${told}; must be left out: ${row.predicate} has no sign`);
  } else if (row.tested_sign !== sign) report("tested_sign", `${told}; must be ${sign}: ${reason(row, predicate)}`);
}

function reason(row: ClaimRow, predicate: PredicateRow): string {
  if (predicate.sign === "desired") return `${row.predicate} moves ${row.object} in its desired direction`;
  if (predicate.sign === "claim") return `${row.predicate} takes its sign from the claim`;
  return `that is the sign of ${row.predicate}`;
}
