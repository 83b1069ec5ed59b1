import type { Weighed } from "../../domain/confidence/weigh-evidence.js";

/** What was weighed, as the type `Verdict` shows it. */
export function verdictOf(weighed: Weighed): object {
  return {
    ...weighed,
    levels: weighed.levels.map(({ name, studies }) => ({ level: name, studies })),
    species: weighed.species.map(({ name, studies }) => ({ species: name, studies })),
  };
}
