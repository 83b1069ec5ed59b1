import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contentHash, contentHashOfRows } from "../../src/domain/release/content-hash.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { type Loaded, loadRelease } from "../../src/domain/release/load-release.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import { toGraph } from "../../src/domain/release/to-graph.js";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import type { Store } from "../../src/graph/store.js";
import { cutRelease, dataFolder, formerFolder, type PlainRelease, readPlainRelease, writeRelease } from "../release/cut-release.js";
import { rowsOfGraph } from "../release/rows-of-graph.js";
import { describeEngines } from "./describe-engines.js";

/** The content hash of the curated release on every engine; it changes with the data and with the shape of the graph, and with nothing else. */
const releaseHash = "25ab0c7aad1fd9ff2e90577a56a4c9d78bbe4a6d974e9beaa573f16665951d6e";

const sorted = <Row extends { id: string }>(rows: readonly Row[]) => [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
const hashOf = (store: Store) => contentHash((statement) => store.read(statement, {}, { timeout: 60_000 }));

describeEngines("loading a release", (engine) => {
  let store: Store;
  const loads: Loaded[] = [];
  const folders: string[] = [];

  async function written(...given: Parameters<typeof writeRelease>): Promise<string> {
    const folder = await writeRelease(...given);
    folders.push(folder);
    return folder;
  }

  beforeAll(async () => {
    store = await engine.open();
    expect(await currentRelease(store)).toBeNull();
    const run = (text: string) => store.write((transaction) => transaction.run({ name: "test: foreign", text }));
    await run("CREATE (study:Study) SET study.id = 'somebody else'");
    await expect(loadRelease(store, dataFolder)).rejects.toMatchObject({ code: "BAD_CONFIGURATION" });
    await run("MATCH (study:Study) DETACH DELETE study");
    for (let time = 0; time < 3; time++) loads.push(await loadRelease(store, dataFolder));
  }, 240_000);

  afterAll(async () => {
    await store?.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  it("three times gives one graph: the same counts and the same hash", async () => {
    const [first, ...others] = loads as [Loaded, ...Loaded[]];
    for (const { nodes, relationships, contentHash: hash } of others)
      expect({ nodes, relationships, hash }).toEqual({ nodes: first.nodes, relationships: first.relationships, hash: releaseHash });
    const rows = await store.read({ name: "test: count nodes", text: "MATCH (node) RETURN count(node) AS nodes" });
    expect(rows).toEqual([{ nodes: sum(first.nodes) }]);
    const links = await store.read({ name: "test: count links", text: "MATCH ()-[link]->() RETURN count(link) AS links" });
    expect(links).toEqual([{ links: sum(first.relationships) }]);
  });

  it("gives the hash that every engine gives, read back from the engine", async () => {
    expect(await hashOf(store)).toBe(releaseHash);
    expect(loads[0]?.contentHash).toBe(releaseHash);
    expect(await contentHashOfRows(toGraph(await readRelease(dataFolder)))).toBe(releaseHash);
  });

  it("says which release the graph holds", async () => {
    const { entities, predicates, claims, studies, results } = await readPlainRelease();
    const pairs = new Set([
      ...claims.map(({ subject, object }) => `${subject} ${object}`),
      ...results.flatMap(({ subject, outcome_entity: object }) => (subject && object ? [`${subject} ${object}`] : [])),
    ]);
    expect(await currentRelease(store)).toMatchObject({
      id: "RELEASE:2",
      version: "2",
      format: 2,
      date: "2026-11-30",
      contentHash: releaseHash,
      graphVersion: 6,
      entities: entities.length,
      predicates: Object.keys(predicates.predicates).length,
      claims: claims.length,
      studies: studies.length,
      results: results.length,
      associations: pairs.size,
      affects: 2551,
    });
  });

  it("drops and flattens nothing: every row comes back from the graph as it stands in its file", async () => {
    const given = await readPlainRelease();
    const told = await rowsOfGraph(store);
    expect(sorted(told.entities)).toEqual(sorted(given.entities));
    expect(sorted(told.claims)).toEqual(sorted(given.claims.map((claim) => ({ ...claim, conflicts_with: [...claim.conflicts_with].sort() }))));
    expect(sorted(told.studies)).toEqual(sorted(given.studies));
    expect(sorted(told.results)).toEqual(sorted(given.results));
    expect(told.predicates).toEqual(given.predicates);
    expect(withPairsSorted(told.ladder)).toEqual(withPairsSorted(loadedOf(given.ladder)));
  });

  it("gives the walk of the oracle", async () => {
    const oracle = (await readFile(join(dataFolder, "walk-edges.jsonl"), "utf8")).trimEnd().split("\n");
    const rows = await store.read(readStatement("release/read-relationships", { FROM: "Entity", TYPE: "AFFECTS", TO: "Entity" }));
    const told = rows.map(({ source, target, properties }) => {
      const { sign, claims, inheritedFrom, own, inverse, bestEvidenceLevel, human, pathRole } = properties as Record<string, unknown>;
      const evidence = { own, inverse, best_evidence_level: bestEvidenceLevel, human, path_role: pathRole };
      return { subject: source, object: target, sign, claims, inherited_from: inheritedFrom, ...evidence };
    });
    const byEnds = (row: { subject: unknown; object: unknown; sign: unknown }) => `${row.subject} ${row.object} ${row.sign}`;
    const inOrder = <Row extends { subject: unknown; object: unknown; sign: unknown }>(list: Row[]) =>
      [...list].sort((one, other) => (byEnds(one) < byEnds(other) ? -1 : 1));
    expect(inOrder(told)).toEqual(inOrder(oracle.map((line) => JSON.parse(line))));
  });

  it("stores measured numbers as real numbers, whole ones too", async () => {
    const rows = await store.read({
      name: "test: halves",
      text: "MATCH (arm:Arm) WHERE arm.sd = 5 OR arm.median = -5 RETURN arm.median / 2 AS half ORDER BY half LIMIT 1",
    });
    expect(rows).toEqual([{ half: -2.5 }]);
  });

  it("writes nothing where a row is wrong", async () => {
    const broken = await cutRelease();
    broken.claims[0].evidence = ["PMID:1234567"];
    await expect(loadRelease(store, await written(broken))).rejects.toMatchObject({ code: "BAD_RELEASE" });
    expect(await hashOf(store)).toBe(releaseHash);
  });

  it("shows a reader the old graph until the new one is whole, and rolls back what fails", async () => {
    const folder = await written(await cutRelease(), { version: "3" });
    const seen = new Set<unknown>();
    let reading = true;
    const reader = (async () => {
      while (reading) {
        const [row] = await store.read({ name: "test: count claims", text: "MATCH (claim:Claim) RETURN count(claim) AS claims" });
        seen.add(row?.claims);
      }
    })();
    const failing = loadRelease(store, folder, {
      onProgress: (_, done, total) => {
        if (done === total) throw new Error("the last moment");
      },
    });
    await expect(failing).rejects.toThrow("the last moment");
    expect(await hashOf(store)).toBe(releaseHash);
    await loadRelease(store, folder);
    reading = false;
    await reader;
    expect([...seen].filter((claims) => claims !== 1900 && claims !== 14)).toEqual([]);
    expect(await currentRelease(store)).toMatchObject({ id: "RELEASE:3", version: "3", claims: 14 });
    expect(await store.read({ name: "test: releases", text: "MATCH (release:Release) RETURN count(release) AS releases" })).toEqual([{ releases: 1 }]);
  }, 240_000);

  it("loads the release before it, of format 1: every row comes back, states, phases and countries in the one spelling of later releases", async () => {
    await loadRelease(store, formerFolder);
    expect(await currentRelease(store)).toMatchObject({ id: "RELEASE:1", version: "1", format: 1, claims: 896, affects: 1602 });
    const given = await readPlainRelease(formerFolder);
    const told = await rowsOfGraph(store);
    const { status, phase, countries } = JSON.parse(await readFile(join(dataFolder, "enums.json"), "utf8"));
    const respelled = given.studies.map(({ country, ...study }) => ({
      ...study,
      ...(study.status && { status: status.map[study.status] }),
      ...(study.phase && { phase: phase.map[study.phase] }),
      ...(country && { countries: countries.map[country] }),
    }));
    expect(sorted(told.entities)).toEqual(sorted(given.entities));
    expect(sorted(told.claims)).toEqual(sorted(given.claims.map((claim) => ({ ...claim, conflicts_with: [...claim.conflicts_with].sort() }))));
    expect(sorted(told.studies)).toEqual(sorted(respelled));
    expect(sorted(told.results)).toEqual(sorted(given.results));
    expect(told.predicates).toEqual(given.predicates);
    expect(withPairsSorted(told.ladder)).toEqual(withPairsSorted(loadedOf(given.ladder)));
    await loadRelease(store, await written(await cutRelease(), { version: "3" }));
  }, 240_000);

  it("takes any change of the graph into the hash", async () => {
    const before = await hashOf(store);
    const change = (text: string) => store.write((transaction) => transaction.run({ name: "test: change", text }));
    await change("MATCH (claim:Claim {id: 'CLM:0009'}) SET claim.stance = 'limits'");
    const changed = await hashOf(store);
    await change("MATCH (claim:Claim {id: 'CLM:0009'})-[link:RESTS_ON]->(study:Study) SET link.position = link.position + 1");
    const relinked = await hashOf(store);
    await change("MATCH (release:Release) SET release.contentHash = 'other'");
    expect(await hashOf(store)).toBe(relinked);
    expect(new Set([before, changed, relinked]).size).toBe(3);
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** What of `ladder.json` a graph holds: the rest is asked of the whole release by its checker and loader. */
function loadedOf({ order, start, targets, max_steps, evidence_rank, conflict_reasons, target_rule, mirror_rule }: PlainRelease["ladder"]) {
  const rules = { order, start, targets, max_steps, evidence_rank, conflict_reasons };
  return target_rule === undefined ? rules : { ...rules, target_rule, mirror_rule };
}

function withPairsSorted<Ladder extends { conflict_reasons: Record<string, { en: string; zh: string; pairs: string[][] }> }>(ladder: Ladder): unknown {
  const reasons = Object.entries(ladder.conflict_reasons).map(([name, { en, zh, pairs }]) => [
    name,
    { en, zh, pairs: pairs.map((pair) => [...pair].sort().join(" ")).sort() },
  ]);
  return { ...ladder, conflict_reasons: Object.fromEntries(reasons) };
}
