import type { Parameters } from "../../graph/store.js";

/** Whether the parameters of an evidence filter look at single claims, so that what was derived without a filter says nothing of it. */
export function asksOfClaims({ levels, species, humanOnly, inStages, inCauses, inModels, excludeRetracted }: Parameters): boolean {
  return Boolean(levels) || Boolean(species) || Boolean(inStages) || Boolean(inCauses) || Boolean(inModels) || humanOnly === true || excludeRetracted === false;
}
