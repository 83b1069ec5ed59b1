import { mscId } from "../../../../model/known-entities.js";
import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";
import type { ReleaseIndex } from "./release-index.js";

/** Kinds to which a result may be credited. */
const givenKinds: readonly string[] = ["CareStrategy", "CellSource", "Product", "Therapy"];

/** Between a result and the claims: it is of what its study gave, reaches a pair, and a pooled null is stated where an effect is. */
export function checkReports({ results }: Release, index: ReleaseIndex): Problem[] {
  return results.flatMap((row, place) => {
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "results.jsonl", line: place + 1, field, problem });
    const { subject = "", outcome_entity: outcome = "", study, scope, direction } = row;
    const kind = index.entities.get(subject)?.kind ?? "";
    const { cell_source_entities: given = [], no_cells: noCells } = index.studies.get(study) ?? {};
    if (!givenKinds.includes(kind)) report("subject", `is a ${kind}; must be one of ${givenKinds.join(", ")}`);
    else if (kind !== "CareStrategy" && given.length > 0 && !given.includes(subject))
      report("subject", `is ${subject}, which its study did not give; must be one of ${given.join(", ")}`);
    if (noCells) report("study", `names ${study}, which gave no cells; must name a study that did`);
    // Results of mixed sources are stated of the therapy that uses them.
    const subjects = [subject, ...(subject === mscId ? index.usersOf(subject) : [])];
    const stated = subjects.flatMap((one) => [outcome, ...index.mirrors(outcome).keys()].flatMap((object) => index.claimsOfPair(one, object)));
    if (stated.length === 0) report("outcome_entity", `is ${outcome}, of which no claim is made with ${subjects.join(" or ")}; a claim must state the pair`);
    const isPooledNull = scope === "pooled" && direction === "no_difference" && index.entities.get(outcome)?.kind !== "AdverseEvent";
    if (
      isPooledNull &&
      stated.some((claim) => claim.polarity === "positive" && claim.sign !== 0) &&
      !stated.some((claim) => (claim.polarity === "null" || claim.polarity === "negative") && claim.evidence.includes(study))
    )
      report("direction", `is no_difference, but no null or negative claim rests on ${study} while others assert the pair; claims.jsonl must state it`);
    return problems;
  });
}
