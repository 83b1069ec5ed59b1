import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeManifest } from "../../src/domain/release/write-manifest.js";

// biome-ignore lint/suspicious/noExplicitAny: tests break rows in every way.
type Row = any;
type Rows = Row[];

/** A release as plain rows, free to be broken. */
export interface PlainRelease {
  entities: Rows;
  claims: Rows;
  studies: Rows;
  results: Rows;
  predicates: Row;
  ladder: Row;
}

/** The folder of the curated release. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** The folder of the release before it, of format 1. */
export const formerFolder = join(dataFolder, "releases", "1");

/** The rows of a release as they stand in its files. */
export async function readPlainRelease(folder = dataFolder): Promise<PlainRelease> {
  const text = (file: string) => readFile(join(folder, file), "utf8");
  const rows = async (file: string) =>
    (await text(file))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  const [entities, claims, studies, results] = (await Promise.all(["entities.jsonl", "claims.jsonl", "studies.jsonl", "results.jsonl"].map(rows))) as [
    Rows,
    Rows,
    Rows,
    Rows,
  ];
  return { entities, claims, studies, results, predicates: JSON.parse(await text("predicates.json")), ladder: JSON.parse(await text("ladder.json")) };
}

/** The entities of the cut: cells, a mediator, and what they act on, each beside its mirror. */
const keptEntities = new Set("CL:0000134 CL:0002569 CL:0002540 HP:0001395 HP:0003073 MSCKG:albumin MSCKG:survival MSCKG:mortality NCBIGene:7040".split(" "));

/** The claims of the cut, in the order of their lines. */
const keptClaims = [
  ...["CLM:0009", "CLM:0012", "CLM:0054", "CLM:0086", "CLM:0177", "CLM:0340", "CLM:0813", "CLM:0853", "CLM:0855", "CLM:0861", "CLM:0864"],
  ...["CLM:1003", "CLM:1037", "CLM:3467"],
];

/** Studies of the cut that no claim of it rests on: a trial with results, and a registry record. */
const furtherStudies = ["PMID:27339398", "NCT:NCT01875081"];

/** A valid release of few rows, cut out of the curated one: some entities, claims that join them all, and their studies. */
export async function cutRelease(): Promise<PlainRelease> {
  const whole = await readPlainRelease();
  const claims = whole.claims.filter(({ id }) => keptClaims.includes(id));
  const studyIds = new Set([...claims.flatMap(({ evidence }) => evidence), ...furtherStudies]);
  const pairs = new Set(claims.map(({ subject, object }) => `${subject} ${object}`));
  const isKept = (id: string) => keptEntities.has(id);
  const isPair = (pair: string[]) => pair.every((id) => keptClaims.includes(id));
  return {
    entities: whole.entities.filter(({ id }) => isKept(id)),
    claims: claims.map((claim) => ({ ...claim, conflicts_with: claim.conflicts_with.filter((id: string) => keptClaims.includes(id)) })),
    studies: whole.studies
      .filter(({ id }) => studyIds.has(id))
      .map(({ cohort_overlap_possible: _, cohort_overlap_reason: __, ...study }) => ({
        ...study,
        cell_source_entities: study.cell_source_entities.filter(isKept),
        route_entities: [],
        donor: [],
      })),
    results: whole.results.filter(({ study, subject, outcome_entity: outcome }) => studyIds.has(study) && pairs.has(`${subject} ${outcome}`)),
    predicates: {
      ...whole.predicates,
      predicates: Object.fromEntries(
        Object.entries(whole.predicates.predicates).flatMap(([name, predicate]) => {
          const uses = claims.filter((claim) => claim.predicate === name).length;
          return uses === 0 ? [] : [[name, { ...(predicate as object), uses }]];
        }),
      ),
    },
    ladder: {
      ...whole.ladder,
      ...{ seed_mechanisms: [], required_targets: [], oracle_pairs: [], known_gaps: [], main_sources: [], main_targets: [], main_gaps: [] },
      conflict_reasons: Object.fromEntries(
        Object.entries(whole.ladder.conflict_reasons).map(([name, reason]) => [
          name,
          { ...(reason as object), pairs: (reason as { pairs: string[][] }).pairs.filter(isPair) },
        ]),
      ),
    },
  };
}

/** Writes a release into a new folder, with a manifest that fits it, and answers the folder. */
export async function writeRelease(release: PlainRelease, manifest: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "msc-kg-release-"));
  const lines = (rows: Rows) => rows.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join("");
  await Promise.all([
    ...(["entities", "claims", "studies", "results"] as const).map((name) => writeFile(join(folder, `${name}.jsonl`), lines(release[name]))),
    ...(["predicates", "ladder"] as const).map((name) => writeFile(join(folder, `${name}.json`), JSON.stringify(release[name]))),
    writeFile(join(folder, "manifest.json"), JSON.stringify({ ...JSON.parse(await readFile(join(dataFolder, "manifest.json"), "utf8")), ...manifest })),
  ]);
  await writeManifest(folder);
  return folder;
}
