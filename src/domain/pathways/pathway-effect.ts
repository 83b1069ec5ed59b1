/** Whether a pathway's net sign agrees with what is good for the patient at its end. */
export function pathwayEffect(netSign: number, targetDirection: string | null): "BETTER" | "WORSE" | "UNKNOWN" {
  if (targetDirection !== "higher" && targetDirection !== "lower") return "UNKNOWN";
  return netSign > 0 === (targetDirection === "higher") ? "BETTER" : "WORSE";
}
