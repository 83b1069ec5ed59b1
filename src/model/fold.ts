/**
 * A text as it is compared: compatibility forms unified, case and accents removed. `folded` properties of the graph
 * hold it, so that text filters need nothing of the engine but `CONTAINS`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
