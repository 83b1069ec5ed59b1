import type { ClaimRow } from "../../../model/claim-row.js";

/** Whether a claim counts as human evidence: seen in patients and nowhere else. */
export function isHuman(claim: ClaimRow): boolean {
  return claim.context.setting.join() === "human";
}
