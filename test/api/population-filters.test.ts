import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { weighPair } from "../../src/domain/confidence/weigh-pair.js";
import { readRelease } from "../../src/domain/release/read-release.js";
import type { Release } from "../../src/domain/release/release.js";
import { pairsOfRelease } from "../../src/domain/reports/pairs-of-release.js";
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

/** Whom a claim saw in one of its studies: what it says itself, else what the study says. */
const seenBy = ({ context }: Row, study: string): Readonly<Record<string, string[]>> => ({
  stages: context.disease_stage ? [context.disease_stage] : (studyOf.get(study).stages ?? []),
  causes: context.etiology?.map((cause: string) => (cause === "nash" ? "mash" : cause)) ?? studyOf.get(study).causes ?? [],
  models: studyOf.get(study).models ?? [],
});
const isKept = (study: string) => studyOf.get(study).retraction !== "retracted";

/** Conditions of an evidence filter: each with at least one of its values. */
type Condition = Readonly<Record<string, readonly string[]>>;
const conditions: readonly Condition[] = [
  { stages: ["decompensated"] },
  { stages: ["compensated", "acute_on_chronic_liver_failure"] },
  { causes: ["hbv"] },
  { models: ["ccl4"] },
  { stages: ["decompensated"], causes: ["hbv", "mixed"] },
];
const written = (condition: Condition) =>
  `{${Object.entries(condition)
    .map(([name, values]) => `${name}: [${values.join(", ").toUpperCase()}]`)
    .join(", ")}}`;
const meets = (seen: Readonly<Record<string, readonly string[] | undefined>>, condition: Condition) =>
  Object.entries(condition).every(([name, values]) => values.some((value) => seen[name]?.includes(value)));
/** The kept studies in which a claim saw what a condition asks for. */
const passing = (claim: Row, condition: Condition): string[] =>
  claim.evidence.filter((study: string) => isKept(study) && meets(seenBy(claim, study), condition));
const pairOf = (row: Row) => `ASSOC:${row.subject}~${row.object ?? row.outcome_entity}`;

/** A release with what meets a condition alone: claims without their other studies, and its results. What is a subclass of what stays. */
const cutTo = (release: Release, condition: Condition): Release => ({
  ...release,
  claims: release.claims
    .map((claim) => ({ ...claim, evidence: claim.predicate === "subclass_of" ? claim.evidence : passing(claim, condition) }))
    .filter(({ evidence }) => evidence.length > 0),
  results: release.results.filter(({ study }) => meets(studyOf.get(study), condition)),
});

const asked = conditions.map((condition) => [written(condition), condition] as const);

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

  it.each(asked)(
    "an evidence filter %s keeps the claims that saw it in one of their studies, and the pairs of those and of results",
    async (filter, condition) => {
      const kept = claims.filter((claim) => passing(claim, condition).length > 0);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(claims.length);
      expect(await countOf("claims", `evidence: ${filter}`)).toBe(kept.length);
      const several = kept.filter((claim) => new Set(passing(claim, condition)).size > 1);
      expect(await countOf("claims", `evidence: ${filter.replace("}", ", minStudies: 2}")}`)).toBe(several.length);
      const measured = results.filter((row) => row.subject && row.outcome_entity && isKept(row.study) && meets(studyOf.get(row.study), condition));
      expect(await countOf("associations", `evidence: ${filter}`)).toBe(new Set([...kept, ...measured].map(pairOf)).size);
    },
  );

  it("never takes what states no stage or cause for one, unless that value is named", async () => {
    const unstated = ["cirrhosis_stage_not_stated", "liver_failure_type_not_stated", "not_applicable"];
    const stated = lists.studies?.rows.flatMap((row) => row.stages).filter((stage) => !unstated.includes(stage));
    const all = [...new Set(stated)];
    const kept = claims.filter((claim) => passing(claim, { stages: all }).length > 0);
    expect(await countOf("claims", `evidence: ${written({ stages: all })}`)).toBe(kept.length);
    const others = claims.filter((claim) => passing(claim, { stages: unstated }).length > 0);
    expect(others.length).toBeGreaterThan(0);
    expect(await countOf("claims", `evidence: ${written({ stages: unstated })}`)).toBe(others.length);
  });

  it.each(asked)(
    "a verdict and what is below an association under %s are made of the reports with it alone",
    async (filter, condition) => {
      const release = await readRelease(releaseFolder);
      const [whole, cut] = [pairsOfRelease(release), pairsOfRelease(cutTo(release, condition))];
      const pairs = tally(release.claims.flatMap((claim) => (claim.predicate === "subclass_of" ? [] : passing(claim, condition).map(() => pairOf(claim)))));
      const ids = Object.keys(pairs)
        .sort((one, other) => (pairs[other] ?? 0) - (pairs[one] ?? 0) || (one < other ? -1 : 1))
        .slice(0, 12);
      const given = `evidence: ${filter}`;
      const { data, errors } = await served.ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Association {
          id subject { id } object { id }
          verdict(${given}) { direction state supports partlySupports opposes noEffect independentStudies }
          confidence(${given}) { for against }
          claims(${given}, first: 100) { nodes { id } }
          studies(${given}, first: 100) { nodes { id } }
          reports(${given}, first: 100) { totalCount nodes { claim { id } result { id } study { id } } }
        } } }`,
        { ids },
      );
      expect(errors).toBeUndefined();
      let differing = 0;
      for (const { id, subject, object, verdict, confidence, claims: shown, studies: behind, reports } of data.nodes) {
        const weighed = weighPair(cut(subject.id, object.id));
        const { direction, state, supports, partlySupports, opposes, noEffect, independentStudies } = weighed;
        expect(verdict, id).toEqual({ direction, state, supports, partlySupports, opposes, noEffect, independentStudies });
        expect(confidence, id).toEqual(weighed.hasConfidence ? { for: weighed.for, against: weighed.against } : null);
        const named = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).sort();
        const own = claims.filter((claim) => pairOf(claim) === id && passing(claim, condition).length > 0);
        expect(named(shown.nodes), id).toEqual(named(own));
        const measured = results.filter((row) => pairOf(row) === id && isKept(row.study) && meets(studyOf.get(row.study), condition));
        expect(named(behind.nodes), id).toEqual(
          [...new Set([...own.flatMap((claim) => passing(claim, condition)), ...measured.map(({ study }) => study)])].sort(),
        );
        expect(reports.totalCount, id).toBe(weighed.reports.length);
        for (const { claim, result, study } of reports.nodes)
          expect(
            meets(
              claim
                ? seenBy(
                    claims.find((row) => row.id === claim.id),
                    study.id,
                  )
                : studyOf.get(study.id),
              condition,
            ),
            `${id} ${result?.id}`,
          ).toBe(true);
        if (weighPair(whole(subject.id, object.id)).independentStudies !== independentStudies) differing++;
      }
      expect(data.nodes).toHaveLength(ids.length);
      expect(differing).toBeGreaterThan(0);
    },
    60_000,
  );

  it.each(asked)(
    "pathways under %s are those whose every step has a claim that saw it",
    async (filter, condition) => {
      const byId = new Map<string, Row>(claims.map((claim) => [claim.id, claim]));
      const steps = new Set(
        rowsOf("walk-edges.jsonl").flatMap(({ subject, object, sign, claims: ids }) =>
          ids.some((id: string) => passing(byId.get(id), condition).length > 0) ? [`${subject} ${sign} ${object}`] : [],
        ),
      );
      const walks = async (evidence: string): Promise<string[]> => {
        const found: string[] = [];
        for (let after = "null"; after !== ""; ) {
          const { data } = await served.ask(
            `{ pathways(from: ["CL:0000134"], to: ["MSCKG:albumin", "HP:0001395"], maxLength: 3, first: 100, after: ${after}${evidence}) {
              nodes { nodes { id } steps { sign } } pageInfo { hasNextPage endCursor } } }`,
          );
          const { nodes, pageInfo } = data.pathways;
          for (const { nodes: members, steps: signed } of nodes as { nodes: { id: string }[]; steps: { sign: number }[] }[])
            found.push(members.map(({ id }, place) => `${id}${place < signed.length ? ` ${signed[place]?.sign}` : ""}`).join(" "));
          after = pageInfo.hasNextPage ? JSON.stringify(pageInfo.endCursor) : "";
        }
        return found;
      };
      const passes = (walk: string) => {
        const parts = walk.split(" ");
        return parts.every((_, at) => at % 2 === 1 || at + 2 >= parts.length || steps.has(parts.slice(at, at + 3).join(" ")));
      };
      const [every, some] = [await walks(""), await walks(`, evidence: ${filter}`)];
      expect(new Set(some)).toEqual(new Set(every.filter(passes)));
      expect(some.length).toBeLessThan(every.length);
      if (filter === "{stages: [DECOMPENSATED]}" || filter === "{models: [CCL4]}") expect(some.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it.each(asked)(
    "contradictions, comparison and matrix under %s show what saw it alone",
    async (filter, condition) => {
      const given = `evidence: ${filter}`;
      const sources = ["MSCKG:bm-derived-stem-cells", "CL:0002540"];
      const { data, errors } = await served.ask(
        `query ($ids: [ID!]!) {
          contradictions(filter: {${given}}, first: 100) { nodes { sides { claims { id } results { id } studies { id } } } }
          compare(ids: $ids, ${given}) {
            outcomes { indirect { results { id study { id } } } direct { claims { id } results { id study { id } } study { id } } }
            studies { studies { id } }
          }
          evidenceMatrix(rows: CELL_SOURCE, columns: MEASURE, ${given}) { cells { row { id } column { id } direct studies { id } } }
        }`,
        { ids: sources },
      );
      expect(errors).toBeUndefined();
      const byId = new Map<string, Row>(claims.map((claim) => [claim.id, claim]));
      const hasSeen = (shown: readonly { readonly id: string }[], study?: string) =>
        shown.every(({ id }) => passing(byId.get(id), condition).some((each) => study === undefined || each === study));
      const wasMeasured = (shown: readonly { readonly study: { readonly id: string } }[]) =>
        shown.every(({ study }) => meets(studyOf.get(study.id), condition));
      const studyOfResult = new Map<string, string>(results.map((row) => [row.id, row.study]));
      for (const { sides } of data.contradictions.nodes)
        for (const side of sides) {
          expect(hasSeen(side.claims)).toBe(true);
          expect(side.results.every(({ id }: Row) => meets(studyOf.get(studyOfResult.get(id) ?? ""), condition))).toBe(true);
        }
      for (const { direct, indirect } of data.compare.outcomes) {
        for (const { study, claims: said, results: measured } of direct) expect(hasSeen(said, study.id) && wasMeasured(measured)).toBe(true);
        for (const each of indirect) expect(wasMeasured(each.results)).toBe(true);
      }
      for (const { studies: of } of data.compare.studies)
        for (const { id } of of)
          expect(
            meets(studyOf.get(id), condition) || claims.some((claim) => sources.includes(claim.subject) && passing(claim, condition).includes(id)),
            id,
          ).toBe(true);
      for (const { row, column, direct } of data.evidenceMatrix.cells)
        expect(direct, `${row.id} ${column.id}`).toBe(
          claims.filter(({ subject, object }) => subject === row.id && object === column.id).filter((claim) => passing(claim, condition).length > 0).length,
        );
    },
    60_000,
  );

  it("tables take it", async () => {
    const kept = claims.filter((claim) => passing(claim, { stages: ["decompensated"] }).length > 0);
    const table = await fetch(`${served.url}/tables/claims.csv?filter.evidence.stages=DECOMPENSATED`);
    expect(table.status).toBe(200);
    expect((await table.text()).match(/^CLM:/gm)).toHaveLength(kept.length);
  });

  it.each([
    ["entities", 'categories: ["biolink:Cell", "biolink:Sell"]', "categories.1", "biolink:Cell"],
    ["entities", 'categories: ["cell"]', "categories.0", "biolink:Cell"],
    ["claims", 'sections: ["seed:L18"]', "sections.0", "seed:L17"],
  ])("%s refuse %s, which nothing has, and name similar ones", async (root, filter, argument, near) => {
    const { status, errors } = await served.ask(`{ ${root}(filter: {${filter}}) { totalCount } }`);
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_ARGUMENT", argument: `${root}.filter.${argument}` } });
    expect(errors?.[0]?.message).toContain(near);
    expect(await countOf("entities", 'categories: ["biolink:Cell"]')).toBeGreaterThan(0);
    expect(await countOf("claims", 'sections: ["seed:L17"]')).toBeGreaterThan(0);
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
