import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import { associationId } from "../../model/ids.js";
import type { Named } from "./answer-selected.js";

const distinct = (ids: readonly string[]) => [...new Set(ids)];

const found =
  (fragment: FragmentName, more: Named["parameters"] = {}) =>
  (at: Named["at"], given: readonly string[]): Named => {
    const ids = distinct(given);
    return { at, fragment, ids, parameters: { ids, ...more } };
  };

/** How entities of each type are found for `answerSelected`, by their ids. */
export const namedEntities = {
  entities: found("entities/find-entities", { kinds: null }),
  studies: found("entities/find-studies"),
  claims: found("evidence/find-claims"),
  results: found("evidence/find-results"),
  /** Ordered pairs, `[subject, object]`; found again as `ASSOC:<subject>~<object>`, whether claims state them or not. */
  associations: (at: Named["at"], pairs: readonly (readonly [string, string])[]): Named => {
    const byId = new Map(pairs.map((pair) => [associationId(...pair), [...pair]]));
    return { at, fragment: "evidence/find-pairs", ids: [...byId.keys()], parameters: { pairs: [...byId.values()] } };
  },
};
