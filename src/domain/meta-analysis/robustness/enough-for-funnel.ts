import { type NotPoolable, notPoolable } from "../not-poolable.js";
import type { StudyEffect } from "../study-effect.js";

const fewest = 10;

/** The refusal of fewer than ten studies, among which chance and bias look alike (doi 10.1136/bmj.d4002); nothing where there are enough. */
export function enoughForFunnel(effects: readonly StudyEffect[]): NotPoolable | undefined {
  return effects.length < fewest ? notPoolable("FEWER_THAN_TEN_STUDIES", [], { count: effects.length }) : undefined;
}
