import { graphVersion } from "../../../model/graph-version.js";
import type { Release } from "../release.js";
import type { Affects } from "./affects.js";
import type { GraphRows } from "./graph-rows.js";

/** The release itself: version, terms, rules, and how much of everything there is. */
export function addRelease(graph: GraphRows, { manifest, entities, predicates, claims, studies, results, ladder }: Release, affects: readonly Affects[]): void {
  graph.add("Release", {
    id: `RELEASE:${manifest.version}`,
    version: manifest.version,
    format: manifest.format,
    date: manifest.date,
    titleEn: manifest.title.en,
    titleZh: manifest.title.zh,
    licence: manifest.licence,
    licenceNotes: manifest.licenceNotes,
    contentHash: "",
    graphVersion,
    entities: entities.length,
    predicates: Object.keys(predicates.predicates).length,
    claims: claims.length,
    studies: studies.length,
    results: results.length,
    associations: graph.nodes("Association").length,
    affects: affects.length,
    surestStep: Math.max(0, ...affects.map(({ properties }) => properties.confidence)),
    biolinkVersion: predicates.biolink_model_version,
    biolinkSource: predicates.source,
    biolinkNote: predicates.note,
    signRule: predicates.sign_rule,
    traverseRule: predicates.traverse_rule,
    effectRule: predicates.effect_rule,
    pathRoleRule: predicates.path_role_rule,
    targetRule: ladder.target_rule,
    mirrorRule: ladder.mirror_rule,
    ladder: ladder.order,
    startKinds: ladder.start,
    targetKinds: ladder.targets,
    longestPath: ladder.max_steps,
  });
}
