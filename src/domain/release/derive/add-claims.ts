import type { ClaimRow } from "../../../model/claim-row.js";
import { associationId } from "../../../model/ids.js";
import type { LadderFile } from "../../../model/ladder-file.js";
import { foldTogether } from "./fold-together.js";
import type { GraphRows } from "./graph-rows.js";
import { isHuman } from "./is-human.js";
import type { Populations } from "./populations.js";

/** Claims with their studies and conflicts, and one relationship for each subject, predicate and object. */
export function addClaims(graph: GraphRows, rows: readonly ClaimRow[], ladder: LadderFile, populations: Populations): void {
  const claimsOf = new Map<string, { row: ClaimRow; claims: string[] }>();
  const reasonOf = new Map(
    Object.entries(ladder.conflict_reasons).flatMap(([reason, { en, zh, pairs }]) =>
      pairs.map((pair) => [pairKey(pair), { reason, reasonEn: en, reasonZh: zh }]),
    ),
  );
  for (const row of rows) {
    graph.add("Claim", {
      id: row.id,
      predicate: row.predicate,
      polarity: row.polarity,
      sign: row.sign,
      testedSign: row.tested_sign,
      ladder: row.ladder,
      stance: row.stance,
      setting: row.context.setting,
      species: row.context.species,
      model: row.context.model,
      etiology: row.context.etiology ?? [],
      diseaseStage: row.context.disease_stage,
      region: row.context.region,
      contextText: row.context_text,
      human: isHuman(row),
      evidenceLevel: row.evidence_level,
      basis: row.basis,
      betweenGroups: row.between_groups,
      proxy: row.proxy,
      ...populations.ofClaim(row),
      confidenceGrounds: row.confidence_grounds,
      statementEn: row.statement_en,
      statementZh: row.statement_zh,
      seed: row.seed,
      section: row.section,
      folded: foldTogether([row.statement_en, row.statement_zh, row.context_text]),
      studyIds: [...new Set(row.evidence)].sort(),
    });
    const association = associationId(row.subject, row.object);
    graph.link("Claim", "SUBJECT", "Entity", row.id, row.subject);
    graph.link("Claim", "OBJECT", "Entity", row.id, row.object);
    graph.link("Claim", "HAS_PREDICATE", "Predicate", row.id, row.predicate);
    graph.link("Claim", "STATES", "Association", row.id, association);
    if (row.outcome !== undefined) graph.link("Claim", "OF_OUTCOME", "Entity", row.id, row.outcome);
    for (const [position, study] of row.evidence.entries())
      graph.link("Claim", "RESTS_ON", "Study", row.id, study, { position, basis: row.basis_by_study?.[study] ?? row.basis });
    for (const other of row.conflicts_with)
      if (row.id < other) graph.link("Claim", "CONFLICTS_WITH", "Claim", row.id, other, reasonOf.get(pairKey([row.id, other])));
    const key = `${row.subject} ${row.predicate} ${row.object}`;
    const stated = claimsOf.get(key);
    if (stated) stated.claims.push(row.id);
    else claimsOf.set(key, { row, claims: [row.id] });
  }
  for (const { row, claims } of claimsOf.values())
    graph.link("Entity", row.predicate.toUpperCase(), "Entity", row.subject, row.object, { claims: claims.sort() });
}

function pairKey(pair: readonly string[]): string {
  return [...pair].sort().join(" ");
}
