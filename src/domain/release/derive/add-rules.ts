import { keysOf } from "../../../basics/records.js";
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
      effect: predicate.effect,
      pathRole: predicate.path_role,
    });
  }
  for (const name of keysOf(ladder.evidence_rank)) {
    graph.add("EvidenceLevel", { id: `LEVEL:${name}`, name, rank: ladder.evidence_rank[name], biolink: file.evidence_level_to_biolink[name] });
  }
}
