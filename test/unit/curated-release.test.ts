import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deriveAffects } from "../../src/domain/release/derive/derive-affects.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import { toGraph } from "../../src/domain/release/to-graph.js";
import { countRows } from "../../src/domain/release/validate/count-rows.js";
import { readFile as readReleaseFile } from "../../src/domain/release/validate/read-file.js";
import { pairsOfRelease } from "../../src/domain/reports/pairs-of-release.js";
import { type Label, nodeShapes, type PropertyType, relationshipShapes } from "../../src/model/graph-shape.js";
import { kinds } from "../../src/model/kind.js";
import { effectPredicates, predicates } from "../../src/model/predicate.js";
import { releaseManifest } from "../../src/model/release-manifest.js";
import { evidenceLevels } from "../../src/model/vocabulary.js";
import { dataFolder, formerFolder, readPlainRelease } from "../release/cut-release.js";

const release = await readRelease(dataFolder);

describe("the curated release", () => {
  it("agrees with its manifest, derived files too", async () => {
    const manifest = releaseManifest.parse(JSON.parse(await readFile(join(dataFolder, "manifest.json"), "utf8")));
    for (const [file, facts] of Object.entries({ ...manifest.files, ...manifest.derived })) {
      const { text, sha256 } = await readReleaseFile(dataFolder, file);
      expect({ file, sha256, rows: countRows(file, text as string) }).toEqual({ file, sha256: facts.sha256, rows: facts.rows });
    }
  });

  it("ranks evidence levels as the code does", () => {
    expect(release.ladder.evidence_rank).toEqual(Object.fromEntries(Object.entries(evidenceLevels).map(([name, { rank }]) => [name, rank])));
  });

  it("uses the kinds and predicates that the code knows, all of them", () => {
    expect([...new Set(release.entities.map((entity) => entity.kind))].sort()).toEqual([...kinds]);
    expect(Object.keys(release.predicates.predicates).sort()).toEqual([...predicates]);
  });

  it("has the predicates that state an effect which the code takes for such", () => {
    const stating = Object.entries(release.predicates.predicates).filter(([, { effect }]) => effect);
    expect(stating.map(([name]) => name).sort()).toEqual([...effectPredicates].sort());
  });

  it("is described in its README with the right numbers", async () => {
    const readme = await readFile(join(dataFolder, "README.md"), "utf8");
    const { files, derived } = release.manifest;
    for (const [file, { rows }] of Object.entries({ ...files, ...derived })) if (rows !== undefined) expect(readme).toContain(`| \`${file}\` | ${rows} |`);
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!python)(`passes its own checker${python ? "" : " (skipped: this machine has no python3)"}`, { timeout: 120_000 }, () => {
    const { status, stdout } = spawnSync("python3", ["-B", join(dataFolder, "check.py")], { encoding: "utf8" });
    expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(status).toBe(0);
  });
});

describe("the walk that is derived from it", () => {
  it("is the oracle's, row by row and column by column", async () => {
    expect(walkOf(release)).toEqual(await oracleOf(dataFolder));
  });

  it("has as many signed paths between the pairs of the oracle as are told, no two of their entities mirroring each other", async () => {
    const { pairs } = JSON.parse(await readFile(join(dataFolder, "expected-paths.json"), "utf8")) as { pairs: Record<string, unknown>[] };
    const walk = walkOf(release);
    const humanWalk = walk.filter(({ human }) => human);
    const told = pairs.map(({ source_name: _, target_name: __, ...counts }) => counts);
    const counted = pairs.map(({ source, target }) => ({
      source,
      target,
      steps_4: countPaths(walk, source as string, target as string, 4),
      steps_5: countPaths(walk, source as string, target as string, 5),
      steps_5_human: countPaths(humanWalk, source as string, target as string, 5),
    }));
    expect(counted).toEqual(told);
  });

  it("carries the evidence of each claim and study, side by side", () => {
    const claimOf = new Map(release.claims.map((claim) => [claim.id, claim]));
    const studyOf = new Map(release.studies.map((study) => [study.id, study]));
    for (const { properties } of deriveAffects(release, pairsOfRelease(release))) {
      const { claims, evidenceClaims, evidenceStudies, evidenceLevels, evidenceHuman, evidenceSpecies, evidencePopulation, evidenceRetracted } = properties;
      expect(evidenceClaims.map((id, index) => [id, evidenceStudies[index]])).toEqual(
        claims.flatMap((id) => claimOf.get(id)?.evidence.map((study) => [id, study])),
      );
      for (const [index, id] of evidenceClaims.entries()) {
        const claim = claimOf.get(id);
        expect(evidenceLevels[index]).toBe(claim?.evidence_level);
        expect(evidenceHuman[index]).toBe(claim?.context.setting.join() === "human" ? 1 : 0);
        expect(evidenceSpecies[index]).toBe(["", ...(claim?.context.species ?? []), ""].join("|") || "|");
        const study = studyOf.get(evidenceStudies[index] as string);
        const { disease_stage: stage, etiology = [] } = claim?.context ?? {};
        const seen = {
          stage: stage ? [stage] : (study?.stages ?? []),
          cause: etiology.length > 0 ? etiology.map((cause) => (cause === "nash" ? "mash" : cause)) : (study?.causes ?? []),
          model: study?.models ?? [],
        };
        expect(evidencePopulation[index]).toBe(
          ["", ...Object.entries(seen).flatMap(([name, values]) => values.map((value) => `${name}:${value}`)), ""].join("|"),
        );
        expect(evidenceRetracted[index]).toBe(studyOf.get(evidenceStudies[index] as string)?.retracted === true ? 1 : 0);
      }
    }
  });
});

describe("the release before it", async () => {
  const former = await readRelease(formerFolder);

  it("agrees with its manifest, which says format 1", async () => {
    expect(former.manifest).toMatchObject({ format: 1, version: "1" });
    for (const [file, facts] of Object.entries({ ...former.manifest.files, ...former.manifest.derived })) {
      const { text, sha256 } = await readReleaseFile(formerFolder, file);
      expect({ file, sha256, rows: countRows(file, text as string) }).toEqual({ file, sha256: facts.sha256, rows: facts.rows });
    }
  });

  it("still gives the walk of its oracle", async () => {
    expect(walkOf(former)).toEqual(await oracleOf(formerFolder));
  });

  it("lacks what its format lacks, and spells states, phases and countries as later releases do", async () => {
    expect(former.claims.filter(({ basis, proxy }) => basis !== undefined || proxy !== undefined)).toEqual([]);
    expect(former.results.filter(({ subject, basis }) => subject !== undefined || basis !== undefined)).toEqual([]);
    expect(former.studies.filter(({ stages, causes, short_name_en: name }) => stages !== undefined || causes !== undefined || name !== undefined)).toEqual([]);
    const written = (await readPlainRelease(formerFolder)).studies;
    const { status, phase, countries } = JSON.parse(await readFile(join(dataFolder, "enums.json"), "utf8"));
    expect(former.studies.map((study) => [study.status, study.phase, study.countries])).toEqual(
      written.map((study) => [status.map[study.status], phase.map[study.phase], countries.map[study.country]]),
    );
  });

  it("makes a graph whose nodes have what the shape asks of every node", () => {
    const graph = toGraph(former);
    const wrong = (Object.keys(nodeShapes) as Label[]).flatMap((label) => graph.nodes(label).flatMap((node) => misfits(node, nodeShapes[label])));
    expect(wrong).toEqual([]);
  });
});

describe("the graph that is made of it", () => {
  const graph = toGraph(release);

  it("has nodes of every label and relationships of every type that the shape names", () => {
    expect((Object.keys(nodeShapes) as Label[]).filter((label) => graph.nodes(label).length === 0)).toEqual([]);
    expect(relationshipShapes.filter((shape) => graph.links(shape).length === 0)).toEqual([]);
  });

  it("has the properties that the shape names, of their types, and no others", () => {
    const wrong = [
      ...(Object.keys(nodeShapes) as Label[]).flatMap((label) =>
        graph.nodes(label).flatMap((node) => misfits(node, nodeShapes[label]).map((misfit) => `${label} ${node.id} ${misfit}`)),
      ),
      ...relationshipShapes.flatMap((shape) =>
        graph.links(shape).flatMap(([source, , properties]) => misfits(properties, shape.properties).map((misfit) => `${shape.type} ${source} ${misfit}`)),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  it("has both ends of every relationship", () => {
    const ids = new Map((Object.keys(nodeShapes) as Label[]).map((label) => [label, new Set(graph.nodes(label).map((node) => node.id))]));
    for (const shape of relationshipShapes)
      for (const [source, target] of graph.links(shape)) expect([ids.get(shape.from)?.has(source), ids.get(shape.to)?.has(target)]).toEqual([true, true]);
  });
});

/** The walk in the columns of `walk-edges.jsonl`. */
function walkOf(of: typeof release) {
  return deriveAffects(of, pairsOfRelease(of)).map(({ subject, object, properties }) => {
    const { sign, claims, inheritedFrom, own, inverse, bestEvidenceLevel, human, pathRole } = properties;
    const columns = { subject, object, sign, claims, inherited_from: inheritedFrom, own, inverse, best_evidence_level: bestEvidenceLevel, human };
    return pathRole === undefined ? columns : { ...columns, path_role: pathRole };
  });
}

async function oracleOf(folder: string): Promise<unknown[]> {
  const text = await readFile(join(folder, "walk-edges.jsonl"), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Simple paths of at most so many steps, by net sign. */
function countPaths(walk: readonly { subject: string; object: string; sign: number }[], source: string, target: string, steps: number) {
  const mirrorsOf = new Map(release.entities.map(({ id, mirror_of: mirrors = [] }) => [id, mirrors.map((mirror) => mirror.id)]));
  const onward = new Map<string, { object: string; sign: number }[]>();
  for (const { subject, object, sign } of walk) onward.set(subject, [...(onward.get(subject) ?? []), { object, sign }]);
  const counts = { plus: 0, minus: 0 };
  const visited = [source];
  const go = (from: string, net: number): void => {
    for (const { object, sign } of onward.get(from) ?? []) {
      if (visited.includes(object) || mirrorsOf.get(object)?.some((mirror) => visited.includes(mirror))) continue;
      if (object === target) counts[net * sign > 0 ? "plus" : "minus"]++;
      else if (visited.length < steps) {
        visited.push(object);
        go(object, net * sign);
        visited.pop();
      }
    }
  };
  go(source, 1);
  return counts;
}

const fits: Readonly<Record<PropertyType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  truth: (value) => typeof value === "boolean",
  whole: (value) => Number.isSafeInteger(value),
  real: (value) => Number.isFinite(value),
  texts: (value) => Array.isArray(value) && value.every(fits.text),
  wholes: (value) => Array.isArray(value) && value.every(fits.whole),
  reals: (value) => Array.isArray(value) && value.every(fits.real),
};

function misfits(properties: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, PropertyType>>): string[] {
  const types = new Map(Object.entries(shape).map(([name, type]) => [name.replace("?", ""), type]));
  return [
    ...Object.keys(shape)
      .filter((name) => !name.endsWith("?") && properties[name] === undefined)
      .map((name) => `lacks ${name}`),
    ...Object.entries(properties)
      .filter(([name, value]) => !fits[types.get(name) ?? "text"](value) || !types.has(name))
      .map(([name]) => `has ${name}`),
  ];
}
