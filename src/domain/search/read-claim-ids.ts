import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { identifierKey } from "./identifier-key.js";
import type { KnownId } from "./known-id.js";

/** The ids of all claims, with what each says. */
export async function readClaimIds(store: Store): Promise<KnownId[]> {
  const rows = await store.read(readStatement("search/read-claims"));
  return rows.map((row) => ({
    key: identifierKey(row.id as string),
    own: true,
    target: { id: row.id as string, kind: "Claim", name: row.nameEn as string, nameZh: row.nameZh as string },
    evidence: 0,
  }));
}
