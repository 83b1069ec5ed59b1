import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { identifierKey } from "./identifier-key.js";
import type { KnownId } from "./known-id.js";

/** The ids of all associations, named by their ends: umbilical cord MSC → ascites. */
export async function readAssociationIds(store: Store): Promise<KnownId[]> {
  const rows = await store.read(readStatement("search/read-associations"));
  return rows.map((row) => ({
    key: identifierKey(row.id as string),
    own: true,
    target: { id: row.id as string, kind: "Association", name: `${row.subjectEn} → ${row.objectEn}`, nameZh: `${row.subjectZh} → ${row.objectZh}` },
    evidence: row.claims as number,
  }));
}
