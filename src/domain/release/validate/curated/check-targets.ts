import type { Release } from "../../release.js";
import type { Problem } from "../problem.js";
import type { ReleaseIndex } from "./release-index.js";

/** Kinds that are targets of treatment, or mirror one. */
const targetKinds: readonly string[] = ["Complication", "Measure", "Outcome"];

/** Of a mirror group one entity is the target; of these trials read both. */
const bothRead: readonly string[] = ["MSCKG:inr", "MSCKG:prothrombin"];

/** Targets of treatment, and the pairs of main sources and main targets: stated, or a known gap. */
export function checkTargets({ entities, ladder }: Release, index: ReleaseIndex): Problem[] {
  const problems: Problem[] = [];
  for (const [place, { id, kind, target }] of entities.entries()) {
    const report = (problem: string) => problems.push({ file: "entities.jsonl", line: place + 1, field: "target", problem });
    const mirrored = [...index.mirrors(id).keys()].filter((other) => index.entities.get(other)?.target);
    if (!target && targetKinds.includes(kind) && mirrored.length === 0)
      report(`is missing; must be true for the kind ${kind}, unless a mirror of it is the target`);
    if (target && mirrored.length > 0 && !bothRead.includes(id)) report(`is true, as on its mirror ${mirrored.join(", ")}; one of them must be the target`);
  }
  const gaps = new Map((ladder.main_gaps ?? []).map(({ from, to }, place) => [`${from} ${to}`, place]));
  const report = (field: string, problem: string) => problems.push({ file: "ladder.json", line: null, field, problem });
  for (const [place, target] of (ladder.main_targets ?? []).entries())
    if (!index.entities.get(target)?.target) report(`main_targets[${place}]`, `is ${target}, which is no target; entities.jsonl must say that it is one`);
  for (const source of ladder.main_sources ?? [])
    for (const target of ladder.main_targets ?? []) {
      const stated = [target, ...index.mirrors(target).keys()].some((object) => index.claimsOfPair(source, object).length > 0);
      const gap = gaps.get(`${source} ${target}`);
      if (stated && gap !== undefined) report(`main_gaps[${gap}]`, `names ${source} and ${target}, of which claims.jsonl has a claim; must be left out`);
      if (!stated && gap === undefined) report("main_gaps", `must name ${source} and ${target} and say why: no claim joins them`);
    }
  return problems;
}
