import type { EffectFlag } from "./effect-flags.js";

/** The flags of all arms, each once, sorted; with `more` that arose from joining them. */
export function flagsOf(arms: readonly { readonly flags?: readonly EffectFlag[] }[], ...more: readonly EffectFlag[]): readonly EffectFlag[] {
  return [...new Set([...arms.flatMap(({ flags }) => flags ?? []), ...more])].sort();
}
