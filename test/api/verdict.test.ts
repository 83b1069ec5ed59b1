import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidenceOfPairs } from "../../src/domain/confidence/evidence-of-pairs.js";
import { type ClaimReport, type ResultReport, readEvidence } from "../../src/domain/confidence/read-evidence.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import type { Release } from "../../src/domain/release/release.js";
import type { Answer, NodeRow } from "../../src/graph/plan/query-node.js";
import { readAnswer } from "../../src/graph/plan/read-answer.js";
import { releaseFolder, type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

let release: Release;
beforeAll(async () => {
  release = await readRelease(releaseFolder);
});

describe.each(engines)("verdicts on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip)("rest on the same reports in the graph as in the rows of the release, for every pair", async () => {
    const answer = await readAnswer(served.store, {
      fragment: "evidence/list-associations",
      parameters: {
        ...{ subjects: null, objects: null, subjectKinds: null, objectKinds: null, predicates: null, signs: null },
        ...{ levels: null, minStudies: 1, humanOnly: false, species: null, excludeRetracted: false },
      },
      page: { skip: 0, limit: 10_000 },
      total: false,
      facets: [],
      select: {
        node: {
          properties: ["id", "subjectId", "objectId"],
          children: [
            {
              key: "evidence",
              query: {
                fragment: "fields/evidence-of-association",
                parameters: {},
                page: { skip: 0, limit: 1 },
                total: false,
                facets: [],
                select: { node: { properties: ["claims", "results"], children: [] } },
              },
            },
          ],
        },
      },
    });
    const bearing = evidenceOfPairs(release);
    const pairs = new Set(release.claims.map(({ subject, object }) => `${subject} ${object}`));
    expect(answer.items).toHaveLength(pairs.size);
    for (const { node } of answer.items as { node: NodeRow }[]) {
      const [found] = (node.links.evidence as Answer).items as unknown as { node: { claims: ClaimReport[]; results: ResultReport[] } }[];
      const read = readEvidence(found?.node.claims ?? [], found?.node.results ?? []);
      expect(read, node.id as string).toEqual(bearing(node.subjectId as string, node.objectId as string));
    }
  });
});
