import type { Store } from "./store.js";

/** Which engine holds the graph: Neo4j where an address is given; else Grafeo, in memory or in a file of a folder. */
export interface StoreOptions {
  /** `bolt://` or `neo4j://` (a cluster), each also with `+s` or `+ssc`. */
  readonly neo4jUri?: string | undefined;
  /** None: the server asks for no password. */
  readonly neo4jUsername?: string | undefined;
  readonly neo4jPassword?: string | undefined;
  /** None: the user's home database. */
  readonly neo4jDatabase?: string | undefined;
  /** The folder of Grafeo's file `msc-kg.grafeo`; none: in memory. */
  readonly dataDirectory?: string | undefined;
}

/**
 * Opens the engine that the options name; only that engine's library is loaded. Rejects within 3 s with one sentence
 * where it cannot serve: `DATABASE_UNAVAILABLE`, `DATABASE_IN_USE`, `DATABASE_UNREADABLE` or `BAD_CONFIGURATION`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (options.neo4jUri !== undefined) {
    const { openNeo4j } = await import("./neo4j/open-neo4j.js");
    return openNeo4j({
      uri: options.neo4jUri,
      username: options.neo4jUsername,
      password: options.neo4jPassword,
      database: options.neo4jDatabase,
    });
  }
  const { openGrafeo } = await import("./grafeo/open-grafeo.js");
  return openGrafeo(options.dataDirectory);
}
