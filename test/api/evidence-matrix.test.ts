import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PlainRelease, readPlainRelease } from "../release/cut-release.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface Cell {
  readonly row: { readonly id: string };
  readonly column: { readonly id: string };
  readonly state: string;
  readonly direct: number;
  readonly derived: number;
  readonly studies: readonly { readonly id: string }[];
}
/** The oracle of walks, as `data/paths.py` wrote it from the claims. */
interface WalkEdge {
  readonly subject: string;
  readonly object: string;
  readonly own: boolean;
  readonly human: boolean;
  readonly claims: readonly string[];
}

let data: PlainRelease;
const edges = readFileSync(new URL("../../data/walk-edges.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as WalkEdge);
beforeAll(async () => {
  data = await readPlainRelease();
});

const query = `query ($rows: EntityKind, $columns: EntityKind, $evidence: EvidenceFilter) {
  evidenceMatrix(rows: $rows, columns: $columns, evidence: $evidence) {
    rows { id } columns { id } cells { row { id } column { id } state direct derived studies { id } }
  }
}`;
const pairOf = ({ row, column }: Cell) => `${row.id} ${column.id}`;

/** Walks of one to three steps without a repeated entity and without an entity beside its mirror, by the pair at their ends; a pair's own one step is left out. */
function countWalks(starts: readonly string[], ends: ReadonlySet<string>, passing: readonly WalkEdge[]): Map<string, number> {
  const counts = new Map<string, number>();
  const from = new Map<string, WalkEdge[]>();
  const mirrors = new Set(data.entities.flatMap(({ id, mirror_of: others }) => (others ?? []).map((other: { id: string }) => `${id} ${other.id}`)));
  for (const edge of passing) from.set(edge.subject, [...(from.get(edge.subject) ?? []), edge]);
  const walk = (nodes: readonly string[]) => {
    for (const edge of from.get(nodes.at(-1) as string) ?? []) {
      if (nodes.includes(edge.object) || nodes.some((node) => mirrors.has(`${node} ${edge.object}`))) continue;
      const key = `${nodes[0]} ${edge.object}`;
      if (ends.has(edge.object) && !(nodes.length === 1 && edge.own)) counts.set(key, (counts.get(key) ?? 0) + 1);
      if (nodes.length < 3) walk([...nodes, edge.object]);
    }
  };
  for (const start of starts) walk([start]);
  return counts;
}

const kinds: readonly (readonly [rows: string, columns: string, row: string, column: string])[] = [
  ["MECHANISM", "OUTCOME", "Mechanism", "Outcome"],
  ["CELL_SOURCE", "MEASURE", "CellSource", "Measure"],
  ["MEDIATOR", "PROCESS", "Mediator", "Process"],
  ["STAKEHOLDER", "LIMITATION", "Stakeholder", "Limitation"],
];
let first = new Map<string, unknown>();

describe.each(engines)("the matrix of evidence on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip).each(kinds)("of %s and %s has a cell for each pair, with counts as the claims have them", async (rows, columns, row, column) => {
    const answer = await served.ask(query, { rows, columns });
    expect(answer.errors).toBeUndefined();
    expect(answer.trips).toBeLessThanOrEqual(3);
    const { evidenceMatrix: matrix } = answer.data;
    const idsOf = (kind: string) => data.entities.filter((entity) => entity.kind === kind).map(({ id }) => id as string);
    expect(new Set(matrix.rows.map(({ id }: { id: string }) => id))).toEqual(new Set(idsOf(row)));
    expect(matrix.cells.map(pairOf)).toEqual(
      matrix.rows.flatMap((one: { id: string }) => matrix.columns.map((other: { id: string }) => `${one.id} ${other.id}`)),
    );
    const walks = countWalks(idsOf(row), new Set(idsOf(column)), edges);
    for (const cell of matrix.cells as Cell[]) {
      const own = data.claims.filter(({ subject, object }) => subject === cell.row.id && object === cell.column.id);
      expect(cell.direct, pairOf(cell)).toBe(own.length);
      expect(cell.derived, pairOf(cell)).toBe(walks.get(pairOf(cell)) ?? 0);
      expect(own.flatMap(({ evidence }) => evidence).filter((id) => !cell.studies.some((study) => study.id === id))).toEqual([]);
      expect(cell.state === "NONE", pairOf(cell)).toBe(cell.studies.length === 0);
    }
    if (!first.has(rows)) first = first.set(rows, matrix);
    expect(matrix).toEqual(first.get(rows));
  });

  it.skipIf(engine.skip)("counts, filtered to people, what rests on people alone", async () => {
    const { data: answer } = await served.ask(query, { rows: "CELL_SOURCE", columns: "OUTCOME", evidence: { humanOnly: true } });
    const starts = [...new Set(data.entities.filter(({ kind }) => kind === "CellSource").map(({ id }) => id as string))];
    const ends = new Set(data.entities.filter(({ kind }) => kind === "Outcome").map(({ id }) => id as string));
    const human = edges.filter((edge) => edge.human);
    const ownHuman = new Set(data.claims.filter((claim) => claim.context.setting.join() === "human").map(({ subject, object }) => `${subject} ${object}`));
    const walks = countWalks(starts, ends, human);
    const differing = (answer.evidenceMatrix.cells as Cell[]).filter((cell) => cell.derived !== (walks.get(pairOf(cell)) ?? 0));
    expect(differing.map(pairOf)).toEqual([]);
    for (const cell of answer.evidenceMatrix.cells as Cell[]) expect(cell.direct > 0).toBe(ownHuman.has(pairOf(cell)));
  });

  it.skipIf(engine.skip)("counts, filtered to a model, what was seen in it", async () => {
    const { data: answer } = await served.ask(query, { rows: "CELL_SOURCE", columns: "PROCESS", evidence: { models: ["CCL4"] } });
    const idsOf = (wanted: string) => data.entities.flatMap(({ id, kind }) => (kind === wanted ? [id as string] : []));
    const seen = new Set(data.studies.flatMap(({ id, models, retraction }) => (models?.includes("ccl4") && retraction !== "retracted" ? [id] : [])));
    const kept = new Set(data.claims.flatMap(({ id, evidence }) => (evidence.some((study: string) => seen.has(study)) ? [id] : [])));
    const passing = edges.filter(({ claims }) => claims.some((id) => kept.has(id)));
    const walks = countWalks(idsOf("CellSource"), new Set(idsOf("Process")), passing);
    expect(walks.size).toBeGreaterThan(0);
    for (const cell of answer.evidenceMatrix.cells as Cell[]) expect(cell.derived, pairOf(cell)).toBe(walks.get(pairOf(cell)) ?? 0);
  });

  it.skipIf(engine.skip)("has the states of the associations verdicts, and marks what meta-analyses pooled", async () => {
    const { data: answer } = await served.ask(query, { rows: "CELL_SOURCE", columns: "MEASURE" });
    const cells = (answer.evidenceMatrix.cells as Cell[]).filter(({ direct }) => direct > 0);
    const ids = cells.map(({ row, column }) => `ASSOC:${row.id}~${column.id}`);
    const states: string[] = [];
    for (let from = 0; from < ids.length; from += 100) {
      const hundred = { ids: ids.slice(from, from + 100) };
      const { data: verdicts } = await served.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Association { verdict { state } } } }", hundred);
      states.push(...verdicts.nodes.map(({ verdict }: { verdict: { state: string } }) => verdict.state));
    }
    expect(cells.map(({ state }) => (state === "POOLED" ? "SUPPORTED" : state))).toEqual(states);
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set([...states, "POOLED"]));
  });
});
