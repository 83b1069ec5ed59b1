import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";
import type { ReleaseIndex } from "./release-index.js";

/** Mirrors name each other with one sign, all of a group; the sign fits the good directions. */
export function checkMirrors({ entities }: Release, { entities: entityOf, mirrors }: ReleaseIndex): Problem[] {
  return entities.flatMap(({ id, desired_direction: good = "none", mirror_of: mirrored = [] }, place) => {
    const problems: Problem[] = [];
    for (const [index, { id: other, sign }] of mirrored.entries()) {
      const report = (field: string, problem: string) =>
        problems.push({ file: "entities.jsonl", line: place + 1, field: `mirror_of[${index}]${field}`, problem });
      const mirror = entityOf.get(other);
      if (!mirror) {
        report(".id", `names entity ${other}, which entities.jsonl does not hold`);
        continue;
      }
      const back = mirrors(other).get(id);
      if (back !== sign)
        report(
          "",
          `is ${other} with sign ${sign}; ${other} must name ${id} with sign ${sign} too${back === undefined ? ", and does not name it" : `, and has ${back}`}`,
        );
      for (const [third, onward] of mirrors(other))
        if (third !== id && mirrors(id).get(third) !== sign * onward)
          report("", `is ${other}, which mirrors ${third}; mirror_of must name ${third} with sign ${sign * onward} too`);
      const otherGood = mirror.desired_direction ?? "none";
      if (good !== "none" && otherGood !== "none" && (good === otherGood) !== (sign === 1))
        report(".sign", `is ${sign}; must be ${-sign}: ${good} is good here, and ${otherGood} of ${other}`);
    }
    return problems;
  });
}
