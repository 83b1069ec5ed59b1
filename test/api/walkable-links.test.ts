import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noThreshold, stepParameters } from "../../src/domain/pathways/pathway-search.js";
import { walkableLinks } from "../../src/domain/pathways/walkable-links.js";
import type { Store } from "../../src/graph/store.js";
import { engines } from "../contract/engines.js";
import { shareStore } from "../release/share-store.js";

describe.each(engines.filter(({ name }) => name === "grafeo"))("the links that are kept for pathways, on $name", (engine) => {
  let store: Store;
  let contentHash: string;
  beforeAll(async () => {
    store = await shareStore(engine);
    const [release] = await store.read({ name: "the release", text: "MATCH (release:Release) RETURN release.contentHash AS hash" });
    contentHash = String(release?.hash);
  });
  afterAll(() => store.close());

  /** The links as one request reads them, with a store that is wrapped for it. */
  async function linksOf(reads: string[], moment: string, hash = contentHash, evidence = {}) {
    const wrapped: Store = Object.assign(Object.create(store), {
      engine: store.engine,
      read: (...[statement, ...rest]: Parameters<Store["read"]>) => {
        reads.push(statement.name);
        return store.read(statement, ...rest);
      },
    });
    const release = { id: "RELEASE:2", contentHash: hash, moment };
    return walkableLinks(wrapped, release, stepParameters({ evidence, inherit: true }, noThreshold));
  }

  it("are read once for a release, the writes that it has seen, and a filter, whatever request comes", async () => {
    const reads: string[] = [];
    const { ids, leaving } = await linksOf(reads, "one moment");
    expect(ids.length).toBeGreaterThan(100);
    expect(leaving.flat().length).toBeGreaterThan(1_000);
    await Promise.all([linksOf(reads, "one moment"), linksOf(reads, "one moment")]);
    expect(reads).toHaveLength(1);
    await linksOf(reads, "after a write");
    expect(reads).toHaveLength(2);
    const some = await linksOf(reads, "after a write", contentHash, { humanOnly: true });
    expect(reads).toHaveLength(3);
    expect(some.leaving.flat().length).toBeLessThan(leaving.flat().length);
  });

  it("are not kept for a release that is no longer held", async () => {
    const reads: string[] = [];
    await linksOf(reads, "a moment", "another hash");
    await linksOf(reads, "a moment", "another hash");
    expect(reads).toHaveLength(2);
  });
});
