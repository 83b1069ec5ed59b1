/** Kinds that also have the claims of what they are a subclass of. */
export const inheritingKinds: readonly string[] = ["CellSource", "Disease", "Product"];
