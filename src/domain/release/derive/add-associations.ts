import { append } from "../../../basics/append.js";
import type { ClaimRow } from "../../../model/claim-row.js";
import { associationId } from "../../../model/ids.js";
import type { ResultRow } from "../../../model/result-row.js";
import type { GraphRows } from "./graph-rows.js";
import type { EvidenceLists } from "./list-evidence.js";

/** One association for each ordered pair that a claim states or a result measures. */
export function addAssociations(graph: GraphRows, claims: readonly ClaimRow[], results: readonly ResultRow[], lists: EvidenceLists): void {
  const pairs = new Map<string, readonly [subject: string, object: string]>();
  const statedBy = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    const id = associationId(claim.subject, claim.object);
    pairs.set(id, [claim.subject, claim.object]);
    append(statedBy, id, claim);
  }
  for (const { subject, outcome_entity: object } of results) if (subject && object) pairs.set(associationId(subject, object), [subject, object]);
  for (const [id, [subject, object]] of pairs) {
    const stated = statedBy.get(id) ?? [];
    const publications = lists.studiesOfAssociation.get(id) ?? [];
    graph.add("Association", {
      id,
      subjectId: subject,
      objectId: object,
      predicates: [...new Set(stated.map(({ predicate }) => predicate))].sort(),
      sign: signOf(stated),
      claimCount: stated.length,
      studyCount: publications.length,
      publications,
      keptClaimIds: lists.keptClaimsOfAssociation.get(id) ?? [],
      keptStudyIds: lists.keptStudiesOfAssociation.get(id) ?? [],
    });
    graph.link("Association", "SUBJECT", "Entity", id, subject);
    graph.link("Association", "OBJECT", "Entity", id, object);
  }
}

/** 1 where claims only raise the object, -1 where they only lower it, 0 where both or neither. */
function signOf(claims: readonly ClaimRow[]): number {
  const raises = claims.some(({ sign }) => sign === 1);
  const lowers = claims.some(({ sign }) => sign === -1);
  return raises === lowers ? 0 : raises ? 1 : -1;
}
