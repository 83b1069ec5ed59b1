import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeEngines } from "../contract/describe-engines.js";
import { releaseFolder, type ServedRelease, shareRelease } from "./serve-release.js";

// biome-ignore lint/suspicious/noExplicitAny: rows as the files have them
type Row = any;

const rowsOf = (file: string): Row[] =>
  readFileSync(join(releaseFolder, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const studies = rowsOf("studies.jsonl");
const claims = rowsOf("claims.jsonl");
const results = rowsOf("results.jsonl");
const studyOf = new Map<string, Row>(studies.map((row) => [row.id, row]));

/** Values of a column of the studies that a claim rests on. */
const ofStudies = (row: Row, column: string): string[] => row.evidence.flatMap((id: string) => studyOf.get(id)[column] ?? []);

/** For each list: its rows, and the values of a row that a filter and a facet go by. */
const lists: Readonly<Record<string, { readonly rows: Row[]; readonly values: Readonly<Record<string, (row: Row) => string[]>> }>> = {
  studies: { rows: studies, values: { stage: (row) => row.stages, cause: (row) => row.causes, model: (row) => row.models ?? [] } },
  claims: {
    rows: claims,
    values: {
      stage: ({ context, ...row }) => (context.disease_stage ? [context.disease_stage] : ofStudies(row, "stages")),
      cause: ({ context, ...row }) => context.etiology?.map((cause: string) => (cause === "nash" ? "mash" : cause)) ?? ofStudies(row, "causes"),
      model: (row) => ofStudies(row, "models"),
    },
  },
  results: {
    rows: results,
    values: {
      stage: (row) => studyOf.get(row.study).stages,
      cause: (row) => studyOf.get(row.study).causes,
      model: (row) => studyOf.get(row.study).models ?? [],
    },
  },
};

const tally = (values: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describeEngines("filters and facets by population", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(engine);
  });
  afterAll(() => served.stop());

  const facetsOf = (counts: readonly { value: string | null; count: number }[]) =>
    Object.fromEntries(counts.filter(({ value }) => value !== null).map(({ value, count }) => [value, count]));
  const countOf = async (root: string, filter: string): Promise<number> =>
    (await served.ask(`{ ${root}(filter: {${filter}}) { totalCount } }`)).data[root].totalCount;

  it.each(Object.entries(lists).flatMap(([root, { values }]) => Object.keys(values).map((facet) => [root, facet] as const)))(
    "%s: the facet %s counts as the files do, and its filter takes each of its values",
    async (root, facet) => {
      const { rows, values } = lists[root] as (typeof lists)[string];
      const expected = tally(rows.flatMap((row) => [...new Set(values[facet]?.(row) ?? [])]).map((value) => value.toUpperCase()));
      const { data } = await served.ask(`{ ${root}(first: 0) { aggregations { ${facet} { value count } } } }`);
      expect(facetsOf(data[root].aggregations[facet])).toEqual(expected);
      for (const [value, count] of Object.entries(expected)) expect([value, await countOf(root, `${facet}s: [${value}]`)]).toEqual([value, count]);
    },
    60_000,
  );

  it("joins several values by or, and several conditions by and", async () => {
    const passes = (row: Row) => row.stages.some((stage: string) => ["compensated", "decompensated"].includes(stage)) && row.causes.includes("hbv");
    expect(await countOf("studies", "stages: [COMPENSATED, DECOMPENSATED], causes: [HBV]")).toBe(studies.filter(passes).length);
  });

  it("tells acute models, trials without cells, and studies that measured an outcome", async () => {
    expect(await countOf("studies", "acuteModel: true")).toBe(studies.filter((row) => row.acute_model === true).length);
    expect(await countOf("studies", "acuteModel: false")).toBe(studies.filter((row) => row.acute_model === false).length);
    expect(await countOf("studies", "noCells: true")).toBe(studies.filter((row) => row.no_cells).length);
    expect(await countOf("studies", "noCells: false")).toBe(studies.filter((row) => !row.no_cells).length);
    const measured = new Set(results.filter((row) => row.outcome_entity === "MSCKG:meld").map((row) => row.study));
    expect(await countOf("studies", 'outcomes: ["MSCKG:meld"]')).toBe(measured.size);
  });

  it.each([
    ["countries", "country", (row: Row) => row.countries ?? []],
    ["phases", "phase", (row: Row) => (row.phase ? [row.phase] : [])],
    ["statuses", "status", (row: Row) => (row.status ? [row.status] : [])],
  ] as const)("%s take each value that the facet %s gives", async (filter, facet, valuesOf) => {
    const expected = tally(studies.flatMap(valuesOf));
    const { data } = await served.ask(`{ studies(first: 0) { aggregations { ${facet} { value count } } } }`);
    expect(facetsOf(data.studies.aggregations[facet])).toEqual(expected);
    for (const [value, count] of Object.entries(expected)) expect([value, await countOf("studies", `${filter}: ["${value}"]`)]).toEqual([value, count]);
  });

  it.each([
    ["countries", ["Iran", "Iran, Islamic Republic of", "IRAN", "iran", "伊朗"]],
    ["countries", ["South Korea", "SOUTH_KOREA", "Korea", "Korea, Republic of", "韩国"]],
    ["phases", ["1/2", "PHASE_1_2", "phase 1/2", "Phase 1/2", "1/2 期"]],
    ["phases", ["not_applicable", "NOT_APPLICABLE", "Not Applicable", "no phase"]],
    ["statuses", ["unknown_status", "UNKNOWN_STATUS", "Unknown status", "status unknown", "状态不明"]],
    ["statuses", ["recruiting", "Recruiting", "RECRUITING", "招募中"]],
  ] as const)("%s take %j for one value", async (filter, spellings) => {
    const counts = await Promise.all(spellings.map((spelling) => countOf("studies", `${filter}: ["${spelling}"]`)));
    expect(counts[0]).toBeGreaterThan(0);
    expect(new Set(counts).size).toBe(1);
  });

  it.each([
    ["countries", "CN", "China"],
    ["countries", "Chnia", "China"],
    ["phases", "5", "4"],
    ["statuses", "recruting", "recruiting"],
  ])("%s refuse %s and name %s", async (filter, value, near) => {
    const { status, errors } = await served.ask(`{ studies(filter: {${filter}: ["${value}"]}) { totalCount } }`);
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_ARGUMENT", argument: `studies.filter.${filter}.0` } });
    expect(errors?.[0]?.message).toContain(near);
  });
});
