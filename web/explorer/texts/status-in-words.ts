import { labelOf } from "./label-of.ts";

/** The state of a trial, or a phase, as the data write it, in the language shown; as it stands where it is not known (`1/2`). */
export function statusInWords(value: string): string {
  const name = value.toUpperCase();
  const words = [labelOf("TrialStatus", name), labelOf("TrialPhase", name)].find((label) => label !== name) ?? value;
  return words.replace(/^[a-z]/, (first) => first.toUpperCase());
}
