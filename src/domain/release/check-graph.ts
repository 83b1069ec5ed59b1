import { KnownError } from "../../errors.js";
import type { Store } from "../../graph/store.js";
import { contentHash } from "./content-hash.js";
import { releaseAt } from "./current-release.js";

/** Milliseconds that one of its reads may take: it is in no hurry. */
const patience = 60_000;
const mostTries = 3;

/** What a check of the graph found. */
export interface CheckedGraph {
  /** CURIE of the release that the graph holds. */
  readonly release: string;
  /** The content hash that the load wrote. */
  readonly told: string;
  /** The content hash of the graph as it is now. */
  readonly found: string;
  /** Which writes it has seen. */
  readonly moment: string;
}

/**
 * Recomputes the content hash of the graph, which is what the load told unless someone wrote past it. Read again where
 * someone wrote meanwhile. Errors: `DATABASE_UNAVAILABLE` where the graph holds no release or does not come to rest.
 */
export async function checkGraph(store: Store): Promise<CheckedGraph> {
  for (let tries = 1; ; tries++) {
    const before = await releaseAt(store);
    if (!before.release?.contentHash) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "it holds no release that was loaded whole." });
    const found = await contentHash((statement) => store.read(statement, {}, { timeout: patience }));
    const { moment } = await releaseAt(store);
    if (moment === before.moment) return { release: before.release.id, told: before.release.contentHash, found, moment };
    if (tries === mostTries) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "it changed during every attempt to read it." });
  }
}
