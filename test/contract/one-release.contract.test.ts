import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { readConfiguration } from "../../src/config.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { loadWhereNeeded } from "../../src/domain/release/load-where-needed.js";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import { graphVersion } from "../../src/model/graph-version.js";
import { type Service, serve } from "../../src/serve.js";
import { servedEngines } from "../api/served-engines.js";
import { cutRelease, writeRelease } from "../release/cut-release.js";
import { whole } from "../run/how-much.js";
import { describeEngines } from "./describe-engines.js";

/** Questions that are answered by one statement, by several, by the search index, and with names and verdicts beside. */
const questions = [
  "{ release { version contentHash } claims { totalCount nodes { id statement } } entities { nodes { name } } }",
  "{ contradictions { totalCount nodes { association { id subject { name } claims { nodes { statement } } verdict { text } } } } }",
  '{ search(text: "zq") { totalCount nodes { ... on Entity { id name } } } }',
  '{ nodes(ids: ["CL:0002569", "HP:0001395", "CLM:0009"]) { __typename id ... on Claim { statement } ... on Entity { name } } release { version } }',
  '{ pathways(from: ["CL:0002569"], to: ["HP:0001395"], maxLength: 3) { totalCount nodes { confidence steps { confidence from { name } to { name } association { claims { nodes { statement } } } } } } }',
  '{ association(id: "ASSOC:CL:0002569~HP:0001395") { verdict { text } confidence { for against } claims { nodes { statement } } reports { nodes { study { title } } } } }',
];

/** How many answers are asked for while how many releases are loaded one after another. */
const amounts = whole
  ? { grafeo: { answers: 5_000, reloads: 20 }, neo4j: { answers: 800, reloads: 6 } }
  : { grafeo: { answers: 1_500, reloads: 10 }, neo4j: { answers: 300, reloads: 3 } };
const askers = 6;

describeEngines(
  "one release in one answer",
  (engine) => {
    const { answers, reloads } = amounts[engine.name === "neo4j" ? "neo4j" : "grafeo"];
    const folders: string[] = [];
    const stores: Store[] = [];
    const services: Service[] = [];
    let loader: Store;

    beforeAll(async () => {
      for (const [version, word] of [
        ["3", "zqa"],
        ["4", "zqb"],
      ] as const) {
        const cut = await cutRelease();
        for (const entity of cut.entities) entity.name_en = `${entity.name_en} ${word}`;
        for (const claim of cut.claims) claim.statement_en = `${claim.statement_en} ${word}`;
        for (const study of cut.studies) study.title = `${study.title} ${word}`;
        if (word === "zqb") for (const claim of cut.claims) if (claim.evidence.length > 1 && !claim.basis_by_study) claim.evidence.pop();
        folders.push(await writeRelease(cut, { version }));
      }
      loader = await engine.open();
      stores.push(loader);
      await loadRelease(loader, String(folders[0]));
      // One keeps answers and one does not; of Neo4j each has connections of its own, and so has what loads.
      const configuration = { ...readConfiguration({}), port: 0, rateLimit: 0, logLevel: "silent", concurrency: 0 } as const;
      for (const answerCacheBytes of [2 ** 20, 0])
        services.push(await serve(engine.name === "neo4j" ? await sameDatabase() : loader, { ...configuration, answerCacheBytes }));
    });

    afterAll(async () => {
      for (const service of services) await service.stop();
      for (const store of stores) await store.close();
      for (const folder of folders) await rm(folder, { recursive: true });
    });

    async function sameDatabase(): Promise<Store> {
      const address = inject("neo4j");
      const store = await openStore({ neo4jUri: address?.uri, neo4jUsername: address?.username, neo4jPassword: address?.password });
      stores.push(store);
      return store;
    }

    async function ask(service: Service, query: string): Promise<{ data: string; hash: string; text: string }> {
      const response = await fetch(`${service.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      const { data, extensions } = JSON.parse(text);
      return { data: JSON.stringify(data), hash: String(extensions?.release?.contentHash), text };
    }

    it(`gives ${answers} answers during ${reloads} loads, each whole of the old release or of the new one, and says of which`, async () => {
      const hashes: string[] = [];
      const right = new Map<string, string>();
      for (const folder of folders) {
        const { contentHash } = await loadRelease(loader, folder);
        hashes.push(contentHash);
        for (const query of questions) {
          const { data, hash, text } = await ask(services[0] as Service, query);
          expect([text, hash]).toEqual([expect.not.stringContaining('"errors"'), contentHash]);
          right.set(`${contentHash} ${query}`, data);
        }
      }
      for (const query of questions) expect(right.get(`${hashes[0]} ${query}`)).not.toBe(right.get(`${hashes[1]} ${query}`));

      let asked = 0;
      const faults: string[] = [];
      const seen = new Set<string>();
      const askOnce = async () => {
        const turn = asked++;
        const question = String(questions[turn % questions.length]);
        const { data, hash, text } = await ask(services[turn % services.length] as Service, `${question} #${turn % 30}`);
        seen.add(hash);
        if (!hashes.includes(hash) || right.get(`${hash} ${question}`) !== data) faults.push(`${question}\n${text.slice(0, 600)}`);
      };
      for (let load = 1; load <= reloads; load++) {
        let loading = true;
        const asker = async () => {
          for (; loading || asked < (load * answers) / reloads; await askOnce()) {
            if (asked >= (load * answers) / reloads) await wait(20);
          }
        };
        const asking = Array.from({ length: askers }, asker);
        await loadRelease(loader, String(folders[(load - 1) % 2]));
        loading = false;
        await Promise.all(asking);
      }
      expect(faults.slice(0, 3)).toEqual([]);
      expect([asked >= answers, seen.size]).toEqual([true, 2]);
    }, 240_000);

    it("shows what was edited past the load: in readiness, in kept answers, in search, within seconds", async () => {
      const service = services[0] as Service;
      await loadRelease(loader, String(folders[0]));
      const query = '{ entity(id: "CL:0002569") { name } }';
      const ready = async () => (await (await fetch(`${service.address}/readyz`)).json()) as { graph?: string };
      expect((await ask(service, query)).data).toContain("zqa");
      await expect.poll(async () => (await ready()).graph, { timeout: 20_000 }).toBeUndefined();
      await loader.write((transaction) =>
        transaction.run({ name: "test: edit", text: "MATCH (entity:Entity {id: 'CL:0002569'}) SET entity.nameEn = 'an edited qqnamexx'" }),
      );
      expect((await ask(service, query)).data).toContain("qqnamexx");
      await expect.poll(async () => (await ready()).graph, { timeout: 20_000 }).toBe("edited since load");
      await expect.poll(async () => (await ask(service, '{ search(text: "qqnamexx") { totalCount } }')).data).toContain('"totalCount":1');
      await loadRelease(loader, String(folders[0]));
      await expect.poll(async () => (await ready()).graph, { timeout: 20_000 }).toBeUndefined();
    }, 120_000);

    it("gives the rest of an answer where a property was edited into another type", async () => {
      await loadRelease(loader, String(folders[0]));
      const edit = (text: string) => loader.write((transaction) => transaction.run({ name: "test: edit", text }));
      await edit("MATCH (study:Study {id: 'PMID:27339398'}) SET study.year = 'last year'");
      const query = '{ study(id: "PMID:27339398") { id year title } }';
      for (let time = 0; time < 3; time++) {
        const { text } = await ask(services[0] as Service, query);
        expect(JSON.parse(text)).toMatchObject({
          data: { study: { id: "PMID:27339398", year: null, title: expect.any(String) } },
          errors: [{ path: ["study", "year"], extensions: { code: "BAD_VALUE" } }],
        });
      }
      await edit("MATCH (entity:Entity {id: 'CL:0002569'}) REMOVE entity.nameEn");
      const { text } = await ask(services[0] as Service, '{ entity(id: "CL:0002569") { id name } release { version } }');
      expect(JSON.parse(text)).toMatchObject({ data: { entity: null, release: { version: "3" } }, errors: [{ extensions: { code: "BAD_VALUE" } }] });
      await loadRelease(loader, String(folders[0]));
    });

    it("is not replaced by an older build unless told to, where a newer one made it", async () => {
      await loadRelease(loader, String(folders[0]));
      const newer = () =>
        loader.write((transaction) => transaction.run({ name: "test: newer", text: "MATCH (release:Release) SET release.graphVersion = 99" }));
      await newer();
      const refusal = { code: "BAD_CONFIGURATION", message: expect.stringContaining("npm run load -- --replace-newer") };
      await expect(loadWhereNeeded(loader, String(folders[0]), {})).rejects.toMatchObject(refusal);
      await expect(loadRelease(loader, String(folders[0]))).rejects.toMatchObject(refusal);
      expect(await currentRelease(loader)).toMatchObject({ graphVersion: 99, version: "3" });
      await loadRelease(loader, String(folders[1]), { replaceNewer: true });
      expect(await currentRelease(loader)).toMatchObject({ graphVersion, version: "4" });
    });

    it.runIf(engine.name === "neo4j")("has its missing constraints made again at the start", async () => {
      await loadRelease(loader, String(folders[0]));
      const names = async () =>
        (await loader.read({ name: "test: constraints", text: "SHOW CONSTRAINTS YIELD name, labelsOrTypes" }))
          .map(({ labelsOrTypes }) => String(labelsOrTypes))
          .sort();
      const before = await names();
      for (const { name } of await loader.read({ name: "test: constraints", text: "SHOW CONSTRAINTS YIELD name" }))
        await loader.write((transaction) => transaction.run({ name: "test: drop", text: `DROP CONSTRAINT ${String(name)}` }));
      expect(await names()).toEqual([]);
      await loadWhereNeeded(loader, String(folders[0]), {});
      expect(await names()).toEqual(before);
      expect(before.length).toBeGreaterThan(5);
    });
  },
  servedEngines,
);
