import type { LadderFile } from "../../../model/ladder-file.js";
import type { PredicateFile } from "../../../model/predicate-file.js";
import type { GraphRows } from "./graph-rows.js";

/** Predicates, and how levels of evidence rank. */
export function addRules(graph: GraphRows, file: PredicateFile, ladder: LadderFile): void {
  for (const [id, predicate] of Object.entries(file.predicates)) {
    graph.add("Predicate", {
      id,
      biolink: predicate.biolink,
      biolinkVerified: predicate.biolink_verified,
      objectDirectionQualifier: predicate.qualifier?.object_direction_qualifier,
      inverse: predicate.inverse,
      labelEn: predicate.label_en,
      labelZh: predicate.label_zh,
      uses: predicate.uses,
      sign: typeof predicate.sign === "number" ? predicate.sign : undefined,
      signRule: typeof predicate.sign === "number" ? "fixed" : predicate.sign,
      traverse: predicate.traverse,
      domain: predicate.domain,
      range: predicate.range,
      step: predicate.step,
    });
  }
  for (const [name, rank] of Object.entries(ladder.evidence_rank)) {
    graph.add("EvidenceLevel", { id: `LEVEL:${name}`, name, rank, biolink: file.evidence_level_to_biolink[name as keyof LadderFile["evidence_rank"]] });
  }
}
