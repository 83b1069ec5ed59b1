/** How each state of evidence is drawn: a sign that tells it without colour, and a colour of the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/). */
export const states: Readonly<Record<string, { readonly sign: string; readonly colour: string }>> = {
  POOLED: { sign: "◆", colour: "blue" },
  SUPPORTED: { sign: "●", colour: "blue" },
  CONTESTED: { sign: "≠", colour: "vermillion" },
  NO_EFFECT: { sign: "∅", colour: "vermillion" },
  UNCONTROLLED: { sign: "◐", colour: "green" },
  ANIMAL_ONLY: { sign: "○", colour: "orange" },
  IN_VITRO_ONLY: { sign: "◇", colour: "orange" },
  REGISTERED_ONLY: { sign: "□", colour: "purple" },
  NARRATIVE_ONLY: { sign: "·", colour: "quiet" },
  NONE: { sign: "", colour: "none" },
};
