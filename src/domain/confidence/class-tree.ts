/** What is a subclass of what, as far as one question needs it. */
export interface ClassTree {
  /** Superclasses at any distance, nearest first, ties by id; empty where the kind does not inherit. */
  superclassesOf(id: string): readonly string[];
  /** Subclasses at any distance; empty where the kind does not inherit. */
  subclassesOf(id: string): ReadonlySet<string>;
}

/** The class of all mesenchymal stem cells, and the therapy that gives them: they share their own reports. */
export const mscClass = "CL:0000134";
export const mscTherapy = "MSCKG:msc-therapy";

/** The subject that shares its own reports with this one; null for all others. */
export function twinOf(id: string): string | null {
  return id === mscClass ? mscTherapy : id === mscTherapy ? mscClass : null;
}
