import type { EntityRow } from "../../../model/entity-row.js";
import { foldTogether } from "./fold-together.js";
import type { GraphRows } from "./graph-rows.js";
import type { EvidenceLists } from "./list-evidence.js";

/** Entities with their cross-references, what they mirror, and the identifiers that were given up for them. */
export function addEntities(graph: GraphRows, rows: readonly EntityRow[], lists: EvidenceLists): void {
  for (const row of rows) {
    graph.add("Entity", {
      id: row.id,
      kind: row.kind,
      nameEn: row.name_en,
      nameZh: row.name_zh,
      descriptionEn: row.description_en,
      descriptionZh: row.description_zh,
      synonymsEn: row.synonyms_en,
      synonymsZh: row.synonyms_zh,
      category: row.category,
      desiredDirection: row.desired_direction,
      ontologyLabel: row.ontology_label,
      ontologySource: row.ontology_source,
      xrefVerified: row.xref_verified,
      used: row.used,
      target: row.target,
      note: row.note,
      folded: foldTogether([row.name_en, row.name_zh, ...row.synonyms_en, ...row.synonyms_zh, row.ontology_label, row.description_en, row.description_zh]),
      superclasses: lists.superclassesOfEntity.get(row.id) ?? [],
      studyIds: lists.studiesOfEntity.get(row.id) ?? [],
      keptClaimIds: lists.keptClaimsOfEntity.get(row.id) ?? [],
    });
    for (const [position, { id, relation, verified, label, source }] of row.xrefs.entries()) {
      graph.add("CrossReference", { id });
      graph.link("Entity", "HAS_CROSS_REFERENCE", "CrossReference", row.id, id, { position, relation, verified, label, source });
    }
    for (const [position, { id, sign }] of (row.mirror_of ?? []).entries()) graph.link("Entity", "MIRROR_OF", "Entity", row.id, id, { position, sign });
    for (const id of row.merged_from ?? []) {
      graph.add("RetiredIdentifier", { id });
      graph.link("RetiredIdentifier", "REPLACED_BY", "Entity", id, row.id);
    }
  }
}
