import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as vocabulary from "../../src/model/vocabulary.js";
import { describeEngines } from "../contract/describe-engines.js";
import { releaseFolder, type ServedRelease, shareRelease } from "./serve-release.js";

// biome-ignore lint/suspicious/noExplicitAny: rows as the files have them
type Row = any;

const rowsOf = (file: string): Row[] =>
  readFileSync(join(releaseFolder, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The enum's name of a value, as a client writes it. */
const named = (value: string | undefined): string | null =>
  value
    ?.replace(/[ /]/g, "_")
    .replace(/^(?=\d)/, "PHASE_")
    .toUpperCase() ?? null;
const allNamed = (values: string[] | undefined): (string | null)[] | null => values?.map(named) ?? null;

describeEngines("columns of the release in the API", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(engine);
  });
  afterAll(() => served.stop());

  /** All nodes of a connection by id, page by page. */
  async function all(root: string, fields: string): Promise<Map<string, Row>> {
    const found = new Map<string, Row>();
    for (let after: string | null = null, more = true; more; ) {
      const page: Row = (
        await served.ask(`query ($after: String) { ${root}(first: 100, after: $after) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`, {
          after,
        })
      ).data[root];
      for (const { id, ...node } of page.nodes) found.set(id, node);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    return found;
  }

  it("say of each study what its row says, in both languages", async () => {
    const studies = await all(
      "studies",
      `title titleZh: title(lang: ZH) shortName shortNameZh: shortName(lang: ZH) shortNameKind firstAuthor firstAuthorBasis countries stages stageBasis
       causes models acuteModel noCells comparator comparatorZh: comparator(lang: ZH) phase trialPhase status statusZh: status(lang: ZH) trialStatus pooledDesigns searchTo
       product sponsorClass recruited armsDerivedBy yearFromIdentifier armSizes { single double control } population { severity severityZh: severity(lang: ZH) }`,
    );
    const expected = rowsOf("studies.jsonl").map((row) => {
      const status: vocabulary.Label | undefined = vocabulary.trialStatuses[row.status as keyof typeof vocabulary.trialStatuses];
      return [
        row.id,
        {
          ...{
            title: row.title,
            titleZh: row.title_zh,
            shortName: row.short_name_en,
            shortNameZh: row.short_name_zh,
            shortNameKind: named(row.short_name_kind),
          },
          ...{ firstAuthor: row.first_author ?? null, firstAuthorBasis: named(row.first_author_basis), countries: allNamed(row.countries) },
          ...{ stages: allNamed(row.stages), stageBasis: named(row.stage_basis), causes: allNamed(row.causes), models: allNamed(row.models) },
          ...{
            acuteModel: row.acute_model ?? null,
            noCells: row.no_cells ?? false,
            comparator: row.comparator ?? null,
            comparatorZh: row.comparator_zh ?? null,
          },
          ...{
            phase: row.phase ?? null,
            trialPhase: named(row.phase),
            status: status?.en ?? null,
            statusZh: status?.zh ?? null,
            trialStatus: named(row.status),
          },
          ...{
            pooledDesigns: named(row.pooled_designs),
            searchTo: row.search_to ?? null,
            product: row.product ?? null,
            sponsorClass: row.sponsor_class ?? null,
          },
          ...{ recruited: row.recruited ?? null, armsDerivedBy: row.arms_derived_by ?? null, yearFromIdentifier: row.year_from_identifier ?? null },
          ...{ armSizes: row.arm_sizes ?? null, population: { severity: row.population?.severity ?? null, severityZh: row.severity_zh ?? null } },
        },
      ];
    });
    expect(Object.fromEntries(studies)).toEqual(Object.fromEntries(expected));
  }, 60_000);

  it("say of each claim on what text it rests, and what its predicate means", async () => {
    const claims = await all("claims", "basis basisByStudy { studyId basis } betweenGroups proxy comparedOutcome { id } statesEffect pathRole");
    const { predicates } = JSON.parse(readFileSync(join(releaseFolder, "predicates.json"), "utf8"));
    const expected = rowsOf("claims.jsonl").map((row) => [
      row.id,
      {
        basis: named(row.basis),
        basisByStudy: [...row.evidence].sort().map((studyId) => ({ studyId, basis: named(row.basis_by_study?.[studyId] ?? row.basis) })),
        betweenGroups: row.between_groups ?? null,
        proxy: row.proxy ?? false,
        comparedOutcome: row.outcome ? { id: row.outcome } : null,
        statesEffect: predicates[row.predicate].effect,
        pathRole: named(predicates[row.predicate].path_role),
      },
    ]);
    expect(Object.fromEntries(claims)).toEqual(Object.fromEntries(expected));
  }, 60_000);

  it("say of each result what was given, on what text it rests and what is doubtful", async () => {
    const results = await all("results", "subject { id } basis comparedWith qualityFlags flags");
    const expected = rowsOf("results.jsonl").map((row) => [
      row.id,
      {
        ...{ subject: { id: row.subject }, basis: named(row.basis), comparedWith: named(row.compared_with) },
        ...{ qualityFlags: row.quality_flags ?? null, flags: allNamed(row.quality_flags) },
      },
    ]);
    expect(Object.fromEntries(results)).toEqual(Object.fromEntries(expected));
  }, 60_000);

  it("say of each entity whether it is a target, and what mirrors it", async () => {
    const entities = await all("entities", "target mirrors { sign entity { id } }");
    const byId = (mirrors: { id: string }[]) => [...mirrors].sort((one, other) => (one.id < other.id ? -1 : 1));
    const expected = rowsOf("entities.jsonl").map((row) => [
      row.id,
      { target: row.target ?? false, mirrors: byId(row.mirror_of ?? []).map(({ id, sign }: Row) => ({ sign, entity: { id } })) },
    ]);
    expect(Object.fromEntries(entities)).toEqual(Object.fromEntries(expected));
  }, 60_000);
});
