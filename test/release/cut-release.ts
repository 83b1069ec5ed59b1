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

/** The rows of the curated release as they stand in its files. */
export async function readPlainRelease(): Promise<PlainRelease> {
  const text = (file: string) => readFile(join(dataFolder, file), "utf8");
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

/** A valid release of few rows, cut out of the curated one: some things, the claims between them, and their studies. */
export async function cutRelease(): Promise<PlainRelease> {
  const whole = await readPlainRelease();
  const kept = new Set([
    "CL:0000134",
    "CL:0002569",
    "CL:0002540",
    "HP:0001395",
    "MSCKG:albumin",
    "MSCKG:autologous",
    "MSCKG:allogeneic",
    "MSCKG:survival",
    "NCBIGene:7040",
    "MONDO:0001221",
  ]);
  const keep = (rows: Rows, id: (row: Rows[number]) => string) => rows.filter((row) => kept.has(id(row)));
  const claims = whole.claims.filter((claim) => kept.has(claim.subject) && kept.has(claim.object)).slice(0, 12);
  const claimIds = new Set(claims.map((claim) => claim.id));
  const studyIds = new Set([...claims.flatMap((claim) => claim.evidence), "PMID:27339398", "NCT:NCT01875081", "PMID:29127060"]);
  const studies = whole.studies.filter((study) => studyIds.has(study.id));
  const isPair = (pair: string[]) => pair.every((id) => claimIds.has(id));
  return {
    entities: keep(whole.entities, (entity) => entity.id),
    claims: claims.map((claim) => ({ ...claim, conflicts_with: claim.conflicts_with.filter((id: string) => claimIds.has(id)) })),
    studies: studies.map(({ cohort_overlap_possible: _, cohort_overlap_reason: __, ...study }) => ({
      ...study,
      cell_source_entities: study.cell_source_entities.filter((id: string) => kept.has(id)),
      route_entities: [],
    })),
    results: whole.results.filter((result) => studyIds.has(result.study) && (!result.outcome_entity || kept.has(result.outcome_entity))),
    predicates: {
      ...whole.predicates,
      predicates: Object.fromEntries(
        Object.entries(whole.predicates.predicates).map(([name, predicate]) => [
          name,
          { ...(predicate as object), uses: claims.filter((claim) => claim.predicate === name).length },
        ]),
      ),
    },
    ladder: {
      ...whole.ladder,
      seed_mechanisms: [],
      required_targets: [],
      oracle_pairs: [],
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
