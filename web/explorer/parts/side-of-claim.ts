/** On which side of a link a claim stands, in the order in which they are shown. */
export const sides = ["supports", "unsigned", "against", "noEffect", "mixed"] as const;

/** One of them. */
export type Side = (typeof sides)[number];

/**
 * The side of a claim towards a link of a sign: a positive claim of the same sign supports it, one of the other sign is
 * against it; a negative claim denies it; a null one looked and found nothing.
 */
export function sideOf({ polarity, sign }: { readonly polarity: string; readonly sign: number }, ofLink: number): Side {
  if (polarity === "NULL") return "noEffect";
  if (polarity === "MIXED") return "mixed";
  if (polarity === "NEGATIVE") return "against";
  if (sign === 0 || ofLink === 0) return "unsigned";
  return sign === ofLink ? "supports" : "against";
}
