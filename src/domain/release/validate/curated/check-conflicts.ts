import { required } from "../../../../basics/required.js";
import type { ClaimRow } from "../../../../model/claim-row.js";
import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";
import type { ReleaseIndex } from "./release-index.js";

/**
 * Claims that contradict each other on one pair name each other. What is named beyond that contradicts between a pair
 * and that of a superclass, or of a therapy that uses the source; or `ladder.json` gives a reason.
 */
export function checkConflicts({ claims, ladder }: Release, index: ReleaseIndex): Problem[] {
  const reasons = new Map(
    Object.entries(ladder.conflict_reasons).flatMap(([name, { pairs }]) =>
      pairs.map((pair, place) => [[...pair].sort().join(" "), `conflict_reasons.${name}.pairs[${place}]`] as const),
    ),
  );
  return claims.flatMap((claim, line) => {
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "claims.jsonl", line: line + 1, field, problem });
    for (const other of index.claimsOfPair(claim.subject, claim.object))
      if (contradict(claim, other) && !claim.conflicts_with.includes(other.id))
        report("conflicts_with", `must name ${other.id}, which says the contrary of the same pair`);
    for (const [place, id] of claim.conflicts_with.entries()) {
      const other = required(index.claims.get(id), id);
      const reason = reasons.get([claim.id, id].sort().join(" "));
      const isFound = contradict(claim, other) && (isAbove(claim, other, index) || isAbove(other, claim, index));
      if (!isFound && reason === undefined)
        report(
          `conflicts_with[${place}]`,
          `names ${id}, which is no contradiction of one pair, superclass or therapy; ladder.json must give a reason, or leave it out`,
        );
      if (isFound && reason !== undefined && claim.id < id)
        problems.push({
          file: "ladder.json",
          line: null,
          field: reason,
          problem: `names ${claim.id} and ${id}, which contradict each other as they stand; must be left out`,
        });
    }
    return problems;
  });
}

/** One raises what the other lowers, or one asserts the sign that the other looked for and did not find. */
function contradict(one: ClaimRow, other: ClaimRow): boolean {
  return one.sign * other.sign === -1 || denies(one, other) || denies(other, one);
}

function denies({ polarity, tested_sign: tested }: ClaimRow, { sign }: ClaimRow): boolean {
  return sign !== 0 && (polarity === "null" || polarity === "negative") && tested === sign;
}

/** Whether both are of one object, and the second's subject is the first's, a superclass of it, or a therapy that uses it or a superclass. */
function isAbove(one: ClaimRow, other: ClaimRow, { superclasses, usersOf }: ReleaseIndex): boolean {
  if (one.object !== other.object) return false;
  const holders = [one.subject, ...superclasses(one.subject)];
  return holders.includes(other.subject) || holders.some((holder) => usersOf(holder).includes(other.subject));
}
