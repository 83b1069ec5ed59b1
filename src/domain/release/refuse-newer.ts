import { KnownError } from "../../errors.js";
import { graphVersion } from "../../model/graph-version.js";

/**
 * A graph that a newer build made is not replaced by an older one by default, such as the old one of two that
 * take turns in an upgrade: throws `BAD_CONFIGURATION`.
 */
export function refuseNewer(location: string, held: { readonly graphVersion?: number } | null | undefined): void {
  const version = held?.graphVersion;
  if (typeof version !== "number" || version <= graphVersion) return;
  throw new KnownError("BAD_CONFIGURATION", {
    problem: `${location} holds a graph of version ${version}, which a newer MSC-KG made; this one makes version ${graphVersion}. Nothing was loaded. Start the newer MSC-KG, name another database, or replace the graph: npm run load -- --replace-newer.`,
  });
}
