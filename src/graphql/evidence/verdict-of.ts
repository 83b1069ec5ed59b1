import type { NameOf } from "../../domain/confidence/describe-verdict.js";
import type { Weighed } from "../../domain/confidence/weigh-reports.js";
import type { Label } from "../../model/vocabulary.js";

/** An entity as `EntityReference` shows it. */
export interface NamedReference {
  readonly id: string;
  readonly label: Label;
}

/** A verdict as the type `Verdict` shows it, with what its words are made from. */
export interface ShownVerdict {
  readonly weighed: Weighed;
  readonly nameOf: NameOf;
}

/** What was weighed, as the type `Verdict` shows it. */
export function shownVerdict(weighed: Weighed, nameOf: NameOf): ShownVerdict & object {
  const reference = (id: string): NamedReference => ({ id, label: nameOf(id) });
  const { bestInherited } = weighed;
  return {
    ...weighed,
    weighed,
    nameOf,
    via: weighed.via.map(reference),
    bestInherited: bestInherited && { class: bestInherited.class, via: reference(bestInherited.via[0] as string) },
    levels: weighed.levels.map(({ name, studies }) => ({ level: name, studies })),
    species: weighed.species.map(({ name, studies }) => ({ species: name, studies })),
  } as ShownVerdict & object;
}
