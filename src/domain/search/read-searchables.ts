import type { RowOf } from "../../graph/plan/cypher-contract.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import type { Kind } from "../../model/kind.js";
import type { Label, Searchable, SearchField } from "./searchable.js";

/** Milliseconds for a server that is slow; one that is silent is noticed earlier, since a client may be waiting. */
const bounds = { timeout: 30_000, forClient: true } as const;

/** Everything searchable in the graph, by id: two reads, regardless of its size. A server plans them once, which may take seconds. */
export async function readSearchables(store: Store): Promise<Searchable[]> {
  const entities = await store.read(readStatement("search/read-entities"), {}, bounds);
  const studies = await store.read(readStatement("search/read-studies"), {}, bounds);
  return [...entities.map(entityOf), ...studies.map(studyOf)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function entityOf(row: RowOf<"search/read-entities">): Searchable {
  return {
    id: row.id,
    kind: row.kind as Kind,
    name: row.nameEn,
    nameZh: row.nameZh,
    evidence: new Set([...row.claimed, ...row.used]).size,
    claims: row.claims,
    related: row.related,
    labels: [
      ...labels("ID", row.id),
      ...labels("NAME", row.nameEn, row.nameZh),
      ...labels("SYNONYM", row.synonymsEn, row.synonymsZh, row.ontologyLabel),
      ...labels("CROSS_REFERENCE", row.crossReferences),
      ...labels("RETIRED_ID", row.retiredIds),
    ],
  };
}

function studyOf({ id, title, pmid, pmcid, doi, registration, claims }: RowOf<"search/read-studies">): Searchable {
  const identifiers = [pmid && `PMID:${pmid}`, pmcid && `PMCID:${pmcid}`, doi && `DOI:${doi}`, registration];
  return {
    id,
    kind: "Study",
    name: title,
    nameZh: null,
    evidence: claims,
    claims,
    labels: [
      ...labels("ID", id),
      ...labels("TITLE", title),
      ...labels(
        "IDENTIFIER",
        identifiers.filter((one) => one && one !== id),
      ),
    ],
  };
}

function labels(field: SearchField, ...texts: unknown[]): Label[] {
  return texts.flat().flatMap((text) => (typeof text === "string" ? [{ text, field }] : []));
}
