import { readStatement } from "../../graph/statements/read-statement.js";
import type { Row, Store } from "../../graph/store.js";
import type { Kind } from "../../model/kind.js";
import type { Label, Searchable, SearchField } from "./searchable.js";

/** Milliseconds: nobody waits for it. */
const timeout = 30_000;

/** All that can be found in the graph, by id: two reads, whatever its size. A server plans them once, which may take seconds. */
export async function readSearchables(store: Store): Promise<Searchable[]> {
  const entities = await store.read(readStatement("search/read-entities"), {}, { timeout });
  const studies = await store.read(readStatement("search/read-studies"), {}, { timeout });
  return [...entities.map(entityOf), ...studies.map(studyOf)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function entityOf(row: Row): Searchable {
  return {
    id: row.id as string,
    kind: row.kind as Kind,
    name: row.nameEn as string,
    nameZh: row.nameZh as string,
    evidence: new Set([...(row.claimed as readonly string[]), ...(row.used as readonly string[])]).size,
    labels: [
      ...labels("ID", row.id),
      ...labels("NAME", row.nameEn, row.nameZh),
      ...labels("SYNONYM", row.synonymsEn, row.synonymsZh, row.ontologyLabel),
      ...labels("CROSS_REFERENCE", row.crossReferences),
      ...labels("RETIRED_ID", row.retiredIds),
    ],
  };
}

function studyOf({ id, title, pmid, pmcid, doi, registration, claims }: Row): Searchable {
  const identifiers = [pmid && `PMID:${pmid}`, pmcid && `PMCID:${pmcid}`, doi && `DOI:${doi}`, registration];
  return {
    id: id as string,
    kind: "Study",
    name: title as string,
    nameZh: null,
    evidence: claims as number,
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
