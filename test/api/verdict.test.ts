import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weighPair } from "../../src/domain/confidence/weigh-pair.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import type { Release } from "../../src/domain/release/release.js";
import { pairsOfRelease } from "../../src/domain/reports/pairs-of-release.js";
import { type FoundPair, foundPair, reportsQuery } from "../../src/domain/reports/reports-below.js";
import { reportsOfPair } from "../../src/domain/reports/reports-of-pair.js";
import { answerQueries } from "../../src/graph/plan/answer-queries.js";
import { selectAll } from "../../src/graph/plan/select-all.js";
import { releaseFolder, type ServedRelease, serveRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

let release: Release;
beforeAll(async () => {
  release = await readRelease(releaseFolder);
});

/** Every ordered pair with at least one report, own or inherited. */
function allPairs(pairOf: ReturnType<typeof pairsOfRelease>): [string, string][] {
  const objects = [...new Set([...release.claims.map(({ object }) => object), ...release.results.flatMap(({ outcome_entity: measured }) => measured ?? [])])];
  return release.entities.flatMap(({ id: subject }) =>
    objects.filter((object) => object !== subject && reportsOfPair(pairOf(subject, object)).length > 0).map((object): [string, string] => [subject, object]),
  );
}

describe.each(engines)("verdicts on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await serveRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip)(
    "rest on the same reports in the graph as in the rows of the release, for every pair with a report",
    async () => {
      const pairOf = pairsOfRelease(release);
      const pairs = allPairs(pairOf);
      expect(pairs.length).toBeGreaterThan(2_900);
      const found = new Map<string, FoundPair>();
      for (let at = 0; at < pairs.length; at += 50) {
        const query = selectAll("evidence/find-pairs", { pairs: pairs.slice(at, at + 50) }, ["id"], { reports: reportsQuery() });
        const answer = await answerQueries(served.store, { pairs: query });
        for (const { id, links } of answer.pairs) found.set(id, foundPair(links.reports) as FoundPair);
      }
      for (const [subject, object] of pairs) {
        const id = `ASSOC:${subject}~${object}`;
        const [inGraph, inRows] = [found.get(id) as FoundPair, pairOf(subject, object)];
        expect(reportsOfPair(inGraph), id).toEqual(reportsOfPair(inRows));
        expect(weighPair(inGraph), id).toEqual(weighPair(inRows));
      }
    },
    240_000,
  );
});
