import { compareCodeUnits } from "../../basics/compare-code-units.js";

/**
 * Outcomes, measures, complications and adverse events in the order in which a hepatologist reads them: what happens to
 * the patient, the severity scores, the complications of cirrhosis, the liver's synthesis and excretion, injury, fibrosis
 * and portal pressure, how the patient feels, the graft, and harm, the gravest first.
 */
const clinicalOrder: readonly string[] = [
  "MSCKG:survival",
  "MSCKG:mortality",
  "MSCKG:transplant-free-survival",
  "MSCKG:meld",
  "MSCKG:child-pugh",
  "HP:0001541",
  "MONDO:0001711",
  "MSCKG:mhe",
  "MSCKG:cognition",
  "HP:0001987",
  "MSCKG:variceal-bleeding",
  "MONDO:0001221",
  "MONDO:0001382",
  "MSCKG:creatinine",
  "MSCKG:sbp",
  "MSCKG:infection-rate",
  "MSCKG:infection",
  "MONDO:0007256",
  "MSCKG:liver-function",
  "MSCKG:albumin",
  "HP:0003073",
  "MSCKG:bilirubin",
  "HP:0002904",
  "HP:0000952",
  "MSCKG:inr",
  "MSCKG:prothrombin",
  "HP:0001928",
  "MSCKG:cholinesterase",
  "MSCKG:alt",
  "MSCKG:ast",
  "MSCKG:alp",
  "MSCKG:ggt",
  "MSCKG:fibrosis-stage",
  "MSCKG:fibrosis-area",
  "MSCKG:liver-stiffness",
  "MSCKG:fibrosis-serum",
  "MONDO:0005080",
  "MSCKG:hvpg",
  "MSCKG:portal-vein-diameter",
  "MSCKG:qol",
  "MSCKG:symptoms",
  "HP:0012378",
  "MSCKG:appetite",
  "MSCKG:abdominal-distension",
  "MSCKG:oedema",
  "HP:0000989",
  "MSCKG:igm",
  "MSCKG:nlr",
  "MSCKG:durability",
  "MSCKG:graft-survival",
  "MSCKG:transplant-rejection",
  "MSCKG:biliary-complication",
  "MSCKG:ae-serious",
  "MSCKG:ae-tumour",
  "MSCKG:ae-vascular",
  "MSCKG:long-term-immune",
  "MSCKG:ae-infusion",
  "HP:0001945",
];

const places = new Map(clinicalOrder.map((id, place) => [id, place]));

/** Compares two outcomes by clinical order; those outside it stand behind, by English name. */
export function compareClinically(one: { readonly id: string; readonly name: string }, other: { readonly id: string; readonly name: string }): number {
  const place = ({ id }: { readonly id: string }) => places.get(id) ?? clinicalOrder.length;
  return place(one) - place(other) || compareCodeUnits(one.name, other.name) || compareCodeUnits(one.id, other.id);
}
