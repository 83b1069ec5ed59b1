import type { ResultRow } from "../../../model/result-row.js";
import type { GraphRows } from "./graph-rows.js";
import type { Populations } from "./populations.js";

/** Results with their arms, their study, what was given and what they measure. */
export function addResults(graph: GraphRows, rows: readonly ResultRow[], populations: Populations): void {
  for (const row of rows) {
    graph.add("Result", {
      id: row.id,
      ...populations.ofStudy(row.study),
      outcome: row.outcome,
      weeks: row.timepoint_weeks,
      comparedWith: row.compared_with,
      scope: row.scope,
      basis: row.basis,
      direction: row.direction,
      unit: row.unit,
      unitCode: row.unit_code,
      valueKind: row.value_kind,
      event: row.event,
      qualityFlags: row.quality_flags,
      studiesInReview: row.k_review,
      studies: row.k,
      model: row.model,
      note: row.note,
      seenAt: row.seen_at,
      effectKind: row.effect?.kind,
      effectValue: row.effect?.value,
      effectLow: row.effect?.ci_low,
      effectHigh: row.effect?.ci_high,
      effectLevel: row.effect?.ci_level,
      effectT: row.effect?.t,
      effectP: row.effect?.p,
    });
    graph.link("Result", "REPORTED_BY", "Study", row.id, row.study);
    if (row.subject !== undefined) graph.link("Result", "SUBJECT", "Entity", row.id, row.subject);
    if (row.outcome_entity !== undefined) graph.link("Result", "OF_OUTCOME", "Entity", row.id, row.outcome_entity);
    for (const [position, arm] of row.arms.entries()) {
      const id = `${row.id}#arm-${position + 1}`;
      graph.add("Arm", {
        id,
        position,
        role: arm.role,
        label: arm.label,
        n: arm.n,
        mean: arm.mean,
        sd: arm.sd,
        median: arm.median,
        iqr: arm.iqr,
        events: arm.events,
        value: arm.value,
        percent: arm.percent,
        low: arm.ci_low,
        high: arm.ci_high,
        baselineMean: arm.baseline_mean,
        baselineSd: arm.baseline_sd,
        randomised: arm.n_randomised,
      });
      graph.link("Result", "HAS_ARM", "Arm", row.id, id);
    }
  }
}
