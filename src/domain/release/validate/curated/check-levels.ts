import type { ClaimRow } from "../../../../model/claim-row.js";
import { mscId } from "../../../../model/known-entities.js";
import type { ResultRow } from "../../../../model/result-row.js";
import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";
import type { ReleaseIndex } from "./release-index.js";

/** Flags of rows whose figures are not sound: they carry no controlled claim. */
const unsound: readonly string[] = ["source_inconsistent", "comparison_not_stated"];

/** What a comparator row must say for a claim of a polarity; a mixed claim may rest on any. */
const saidBy: Readonly<Record<ClaimRow["polarity"], readonly ResultRow["direction"][] | null>> = {
  positive: ["improved", "worsened", "increased", "decreased"],
  null: ["no_difference"],
  negative: ["no_difference"],
  mixed: null,
};

/** Between a claim and its studies: their designs and rows can carry its level, and are about the cells that it names. */
export function checkLevels({ claims }: Release, index: ReleaseIndex): Problem[] {
  return claims.flatMap((claim, place) => {
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "claims.jsonl", line: place + 1, field, problem });
    const { subject, object, evidence, evidence_level: level, polarity } = claim;
    const designs = evidence.map((study) => index.studies.get(study)?.kind);
    const rows = evidence.flatMap(index.resultsOfStudy);
    if (level === "clinical_uncontrolled" && designs.every((design) => design === "preclinical" || design === "review"))
      report("evidence", "names reviews, animal and laboratory studies alone; a clinical level must name a study of patients");
    if (claim.basis === "pooled" && !designs.includes("meta_analysis")) report("evidence", "names no meta-analysis; a claim whose basis is pooled must");
    if (level === "clinical_controlled") {
      const compared = rows.filter((row) => row.compared_with === "comparator");
      const sound = compared.filter(
        ({ outcome_entity: outcome = "", quality_flags: flags = [] }) =>
          (outcome === object || index.mirrors(object).has(outcome)) && !flags.some((flag) => unsound.includes(flag)),
      );
      if (sound.length === 0 && claim.between_groups === undefined)
        report(
          "evidence_level",
          `is clinical_controlled, but no sound row of its studies compares ${object} between groups; must be clinical_uncontrolled, or between_groups must say where the comparison is stated`,
        );
      const own = compared.filter((row) => row.outcome_entity === object);
      const right = saidBy[polarity];
      if (right && own.length > 0 && !own.some(({ direction }) => right.includes(direction)))
        report(
          "polarity",
          `is ${polarity}, but every row of its studies that compares ${object} between groups says ${own[0]?.direction}; must say what a row says`,
        );
    }
    if (isPatientResultOfClass(claim, index))
      report("subject", `is ${subject}, so that each kind of these cells would inherit a result of patients; must be the therapy that uses them`);
    for (const row of rows)
      if (isOfOtherCells(claim, row, index))
        report("subject", `is ${subject}, but its study's row ${row.id} on ${object} is of ${row.subject}; must be these cells`);
    return problems;
  });
}

function isPatientResultOfClass({ subject, object, polarity, sign, context, evidence_level: level }: ClaimRow, { entities }: ReleaseIndex): boolean {
  return (
    subject === mscId &&
    polarity === "positive" &&
    sign !== 0 &&
    context.setting.join() === "human" &&
    ["Measure", "Outcome", "Complication"].includes(entities.get(object)?.kind ?? "") &&
    level.startsWith("clinical")
  );
}

/** Whether a row on the claim's object, of a study that gave one kind of cells alone, is about other cells than the claim's, their kinds and their superclasses. */
function isOfOtherCells({ subject, object }: ClaimRow, row: ResultRow, { entities, superclasses, resultsOfStudy }: ReleaseIndex): boolean {
  const given = row.subject ?? "";
  return (
    ["CellSource", "Product"].includes(entities.get(subject)?.kind ?? "") &&
    row.outcome_entity === object &&
    given !== subject &&
    !superclasses(subject).has(given) &&
    !superclasses(given).has(subject) &&
    resultsOfStudy(row.study).every((other) => other.subject === given)
  );
}
