import { append } from "../../basics/append.js";
import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { inheritingKinds } from "../../model/kind.js";
import type { Release } from "../release/release.js";

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

/** The classes of a release, each question answered once: `subclass_of` holds at any distance, for kinds that inherit. */
export function classTreeOfRelease({ entities, claims }: Pick<Release, "entities" | "claims">): ClassTree {
  const inheriting = new Set(entities.flatMap(({ id, kind }) => (inheritingKinds.includes(kind) ? [id] : [])));
  const inherits = (id: string) => inheriting.has(id);
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  for (const { subject, predicate, object, polarity } of claims) {
    if (predicate !== "subclass_of" || polarity !== "positive") continue;
    append(parents, subject, object);
    append(children, object, subject);
  }
  const above = new Map<string, readonly string[]>();
  const below = new Map<string, ReadonlySet<string>>();
  return {
    superclassesOf(id) {
      const known = above.get(id) ?? (inherits(id) ? nearestFirst(parents, id) : []);
      above.set(id, known);
      return known;
    },
    subclassesOf(id) {
      const known = below.get(id) ?? new Set(inherits(id) ? nearestFirst(children, id) : []);
      below.set(id, known);
      return known;
    },
  };
}

/** All that is reached over `next`, nearest first, ties by id, without the entity itself. */
function nearestFirst(next: ReadonlyMap<string, readonly string[]>, id: string): string[] {
  const found = new Set([id]);
  let level = [id];
  while (level.length > 0) {
    level = [...new Set(level.flatMap((name) => next.get(name) ?? []))].filter((name) => !found.has(name)).sort(compareCodeUnits);
    for (const name of level) found.add(name);
  }
  found.delete(id);
  return [...found];
}
