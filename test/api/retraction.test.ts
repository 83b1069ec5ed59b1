import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weighPair } from "../../src/domain/confidence/weigh-pair.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import type { Release } from "../../src/domain/release/release.js";
import { pairsOfRelease } from "../../src/domain/reports/pairs-of-release.js";
import { reportsOfPair } from "../../src/domain/reports/reports-of-pair.js";
import type { TestEngine } from "../contract/engines.js";
import { readPlainRelease, writeRelease } from "../release/cut-release.js";
import { sample } from "../run/how-much.js";
import { releaseFolder, type ServedRelease, serveRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

/** Both engines; a file of Grafeo is the same engine as its memory, and each case here loads the release again. */
const asked: readonly TestEngine[] = engines.filter(({ name }) => name !== "grafeo file");

/** A folder with the release in which one study is retracted. */
async function withRetracted(id: string): Promise<string> {
  const release = await readPlainRelease();
  const studies = release.studies.map((study) => (study.id === id ? { ...study, retracted: true, retraction: "retracted" } : study));
  return writeRelease({ ...release, studies });
}

// biome-ignore lint/suspicious/noExplicitAny: figures of all kinds are compared as they are answered
type Figures = any;

const weighed = "verdict { direction state supports partlySupports opposes noEffect independentStudies } confidence { for against terms { studyIds } }";

async function allAssociations(served: ServedRelease, evidence = ""): Promise<Map<string, Figures>> {
  const found = new Map<string, Figures>();
  const fields = evidence ? weighed.replace("verdict {", `verdict(${evidence}) {`).replace("confidence {", `confidence(${evidence}) {`) : weighed;
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { associations(filter: { evidence: { excludeRetracted: false } }, first: 100, after: $after) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors }: Figures = await served.ask(query, { after });
    expect(errors).toBeUndefined();
    for (const { id, ...figures } of data.associations.nodes) found.set(id, figures);
    if (!data.associations.pageInfo.hasNextPage) return found;
    after = data.associations.pageInfo.endCursor;
  }
}

async function otherFigures(served: ServedRelease): Promise<Record<string, Figures[]>> {
  const { data, errors } = await served.ask(`{
    contradictions(first: 100) { nodes { levels strength association { id } against { id } sides { sign weight studies { id } } } }
    evidenceMatrix(rows: CELL_SOURCE, columns: COMPLICATION) { cells { row { id } column { id } state direct studies { id } } }
    compare(ids: ["CL:0002569", "CL:0002540"]) { outcomes { outcome { id } indirect { thing { id } confidence { for against terms { studyIds } } results { id } } } }
  }`);
  expect(errors).toBeUndefined();
  return { contradictions: data.contradictions.nodes, cells: data.evidenceMatrix.cells, outcomes: data.compare.outcomes };
}

describe.each(asked)("a study that is retracted, on $name", (engine) => {
  const retracted = "PMID:22320928";
  let served: ServedRelease;
  let release: Release;
  let before: Map<string, Figures>;
  let others: Record<string, Figures[]>;
  beforeAll(async () => {
    release = await readRelease(releaseFolder);
    if (engine.skip) return;
    served = await serveRelease(engine);
    before = await allAssociations(served);
    others = await otherFigures(served);
    await loadRelease(served.store, await withRetracted(retracted));
  }, 300_000);
  afterAll(() => served?.stop());

  it.skipIf(engine.skip)("changes the verdict and confidence of every association that rests on it, as its removal would, and of no other", async () => {
    const after = await allAssociations(served);
    const pairOf = pairsOfRelease(release);
    const without = {
      claims: release.claims.map((claim) => ({ ...claim, evidence: claim.evidence.filter((study) => study !== retracted) })),
      results: release.results.filter(({ study }) => study !== retracted),
    };
    const leftOf = pairsOfRelease({ ...release, ...without });
    let changed = 0;
    for (const [id, figures] of after) {
      const [subject, object] = id.slice("ASSOC:".length).split("~") as [string, string];
      const left = weighPair(leftOf(subject, object));
      expect(figures.verdict, id).toMatchObject({ direction: left.direction, state: left.state, independentStudies: left.independentStudies });
      expect(figures.confidence && [figures.confidence.for, figures.confidence.against], id).toEqual(left.hasConfidence ? [left.for, left.against] : null);
      if (reportsOfPair(pairOf(subject, object)).some(({ study }) => study.id === retracted)) changed += 1;
      else expect(figures, id).toEqual(before.get(id));
      expect(JSON.stringify(figures)).not.toContain(retracted);
    }
    expect(changed).toBeGreaterThan(5);
  });

  it.skipIf(engine.skip)("comes back where retracted studies are asked for", async () => {
    expect(await allAssociations(served, "evidence: { excludeRetracted: false }")).toEqual(before);
  });

  it.skipIf(engine.skip)("leaves contradictions, matrix and comparison, and changes nothing there that does not rest on it", async () => {
    const after = await otherFigures(served);
    expect(JSON.stringify(others)).toContain(retracted);
    expect(JSON.stringify(after)).not.toContain(retracted);
    const touched = (figures: Figures) => JSON.stringify(figures).includes(retracted);
    const key = (figures: Figures) => JSON.stringify([figures.association, figures.row, figures.column, figures.outcome]);
    const of = (list: Figures[] | undefined) => new Map((list ?? []).map((figures) => [key(figures), figures]));
    for (const name of ["contradictions", "cells"]) {
      for (const [at, figures] of of(others[name])) if (!touched(figures)) expect(of(after[name]).get(at), at).toEqual(figures);
    }
    expect(others.cells?.filter(touched).length).toBeGreaterThan(0);
  });
});

const pathways = ["PATH:CL:0002540!MSCKG:bilirubin~MSCKG:meld", "PATH:CL:0002540!NCBIGene:7422!HP:0001395"];

/** The release is loaded again for each study, which takes minutes on Neo4j; that both engines answer `sensitivity` alike is shown by the examples. */
describe.each(asked.filter(({ name }) => name === "grafeo"))("the sensitivity of a pathway, on $name", (engine) => {
  let served: ServedRelease;
  let changed = false;
  beforeAll(async () => {
    if (!engine.skip) served = await serveRelease(engine);
  });
  afterAll(() => served?.stop());

  const query = `query ($pathway: ID!) { sensitivity(pathway: $pathway) {
    pathway { id netSign nodes { id } } confidence
    studies { study { id } without breaks turnsSign dropsBelow ifWrong ifWrongTurnsSign steps { from { id } to { id } sign confidence without breaks } }
    otherStudies { id }
  } }`;

  it.skipIf(engine.skip).each(sample("pathways whose studies are removed", pathways, 1))(
    "%s: removing its studies one by one changes exactly the figures that it names",
    async (id) => {
      if (changed) await loadRelease(served.store, releaseFolder);
      changed = true;
      const { data, errors, trips } = await served.ask(query, { pathway: id });
      expect([errors, trips <= 3]).toEqual([undefined, true]);
      const { pathway, confidence, studies, otherStudies } = data.sensitivity;
      const own = await served.ask("query ($id: ID!) { node(id: $id) { ... on MechanismPathway { confidence } } }", { id });
      expect(confidence).toBe(own.data.node.confidence);
      const [from, to] = [pathway.nodes[0].id, pathway.nodes.at(-1).id];
      const named = new Map<string, Figures>(studies.map((influence: Figures) => [influence.study.id, influence]));
      const studiesOfIt: readonly string[] = [...named.keys(), ...otherStudies.map((other: { id: string }) => other.id)];
      for (const study of sample("studies that are removed from a pathway", studiesOfIt, 3, (each) => named.get(each)?.breaks)) {
        await loadRelease(served.store, await withRetracted(study));
        const influence = named.get(study);
        const listed = await served.ask(
          "query ($from: [ID!]!, $to: [ID!]!) { pathways(from: $from, to: $to, maxLength: 2, first: 100) { nodes { ...own longerBy { ...own } } pageInfo { hasNextPage } } } fragment own on MechanismPathway { id confidence twoFaces { id confidence } }",
          { from: [from], to: [to] },
        );
        expect(listed.data.pathways.pageInfo.hasNextPage).toBe(false);
        // A pathway of the list, or one that stands under another: its mirror, or a shorter one that is as strong.
        const all = listed.data.pathways.nodes.flatMap((node: Figures) => [node, ...node.longerBy]).flatMap((node: Figures) => [node, node.twoFaces]);
        const now = all.find((node: Figures) => node?.id === id);
        expect(now === undefined, `${study} breaks it`).toBe(influence?.breaks ?? false);
        if (now) expect(now.confidence, study).toBe(influence?.without ?? confidence);
        const again = await served.ask(query, { pathway: id });
        const steps = again.data.sensitivity.studies.flatMap((other: Figures) => other.steps);
        for (const step of influence?.steps ?? []) {
          const same = steps.find((other: Figures) => other.from.id === step.from.id && other.to.id === step.to.id);
          if (same) expect(same.confidence, study).toBe(step.without);
        }
      }
      expect(studies.length).toBeGreaterThan(3);
    },
    600_000,
  );

  it.skipIf(engine.skip)("names every study that counts for a step, of shared and inherited reports too", async () => {
    const { data, errors } = await served.ask(`{ sensitivity(pathway: "PATH:MSCKG:msc-therapy~MSCKG:prothrombin!MSCKG:child-pugh") {
      studies { study { id } } otherStudies { id }
      pathway { steps { association { reports(first: 100) { nodes { study { id } counted via { id } } } } } } } }`);
    expect(errors).toBeUndefined();
    const { studies, otherStudies, pathway } = data.sensitivity;
    const named = new Set([...studies.map(({ study }: Figures) => study.id), ...otherStudies.map(({ id }: Figures) => id)]);
    const counted = pathway.steps[0].association.reports.nodes.filter(({ counted }: Figures) => counted);
    expect(counted.some(({ via }: Figures) => via !== null)).toBe(true);
    expect(counted.filter(({ study }: Figures) => !named.has(study.id))).toEqual([]);
  });

  it.skipIf(engine.skip)("refuses what is no pathway, and a pathway that the graph does not hold", async () => {
    const wrong = { "CL:0002540": "BAD_ARGUMENT", "PATH:CL:0002540": "BAD_ARGUMENT", "PATH:CL:0002540~MSCKG:nothing": "UNKNOWN_ID", "no id": "BAD_ARGUMENT" };
    for (const [pathway, code] of Object.entries(wrong)) {
      const { status, errors } = await served.ask(query, { pathway });
      expect([pathway, status, errors?.[0]?.extensions.code, errors?.[0]?.extensions.argument]).toEqual([pathway, 400, code, "sensitivity.pathway"]);
    }
    const { status, errors } = await served.ask('{ sensitivity(pathway: "PATH:CL:0002540!MSCKG:meld", threshold: 2) { confidence } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, "BAD_ARGUMENT"]);
  });
});
