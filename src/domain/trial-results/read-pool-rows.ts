import type { NodeFound } from "../../graph/plan/answer-queries.js";
import type { Answer, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { select } from "../../graph/plan/select.js";
import type { NodeOf } from "../../model/node-of.js";
import { deathMeasures } from "./counted-events.js";
import type { GivenCells, PoolArm, PoolMeasure, PoolRow, PoolStudy, UsedEntity } from "./pool-row.js";

const names = ["id", "nameEn", "nameZh"] as const;
const one = { page: { skip: 0, limit: 1 } };
const some = { page: { skip: 0, limit: 1000 } };
const kindOf = select("fields/superclasses-of-entity", {}, { node: { properties: ["id"] } }, some);
/** The cells that a study gave, with what they are a kind of. */
export const sourcesOfStudy = select("fields/sources-of-study", {}, { node: { properties: [...names, "kind"], below: { "kind-of": kindOf } } }, some);
const subject = select("fields/subject-of-result", {}, { node: { properties: [...names, "kind"], below: { "kind-of": kindOf } } }, one);
const study = select(
  "fields/study-of-result",
  {},
  {
    node: {
      properties: ["id", "year", "design", "countries", "retraction", "noCells", "stages", "causes", "donor"],
      below: {
        cohort: select("fields/cohort-of-study", {}, { node: { properties: ["id"] } }, one),
        overlaps: select("fields/overlaps-of-study", {}, { node: { properties: ["id"] } }, some),
        sources: sourcesOfStudy,
        routes: select("fields/routes-of-study", {}, { node: { properties: names } }, some),
      },
    },
  },
  one,
);
const arms = select("fields/arms-of-result", {}, { node: { properties: ["role", "label", "n", "mean", "sd", "median", "events", "value", "percent"] } }, some);
const ofResult = ["id", "weeks", "comparedWith", "scope", "basis", "direction", "unit", "unitCode", "valueKind", "event", "qualityFlags"] as const;
const ofEffect = ["effectKind", "effectValue", "effectLow", "effectHigh", "effectLevel", "effectT", "effectP"] as const;
const key = "pool-rows";
const mirrorKey = "pool-rows-of-mirror";
const node = { properties: [...ofResult, ...ofEffect], below: { arms, subject, "pool-study": study } } as const;
const rows = select("fields/results-of-entity", {}, { node }, some);
/** Survival and mortality are one outcome: the results of the other are read with those of either. */
const rowsOfMirror = select("fields/results-of-mirror", { mirrors: deathMeasures }, { node }, some);

type ResultFound = NodeFound<typeof rows>;
type Found = Answer<{ readonly node: ResultFound }>;
type StudyFound = NodeFound<typeof study>;

/** A query of measures, with all that is needed to pool their results hanging below each. */
export function withPoolRows(want: QueryNode): QueryNode {
  const { properties, children } = want.select.node as Selection;
  const read = [...new Set([...properties, "id", "kind", "desiredDirection"])];
  return {
    ...want,
    select: { ...want.select, node: { properties: read, children: [...children, { key, query: rows }, { key: mirrorKey, query: rowsOfMirror }] } },
  };
}

/** A measure that was read by such a query, and the rows of its results: of deaths also those that the living are counted in. */
export function readPoolRows({ id, kind, desiredDirection, links }: NodeRow): {
  readonly measure: PoolMeasure;
  readonly rows: readonly PoolRow[];
  /** Whether any of the rows is of the measure itself. */
  readonly hasOwn: boolean;
} {
  const [own, mirrored] = [nodesOf(links[key] as Found), nodesOf(links[mirrorKey] as Found)];
  return {
    measure: { id: String(id), kind: String(kind), desiredDirection: typeof desiredDirection === "string" ? desiredDirection : null },
    rows: [...own, ...mirrored].map(rowOf),
    hasOwn: own.length > 0,
  };
}

const nodesOf = <Node>(answer: { readonly items: readonly { readonly node: Node }[] }): Node[] => answer.items.map(({ node }) => node);

function rowOf({ links, ...result }: ResultFound): PoolRow {
  const [study] = nodesOf(links["pool-study"]);
  if (!study) throw new Error(`the result ${result.id} is reported by no study`);
  const subjects = nodesOf(links.subject);
  return {
    ...result,
    qualityFlags: result.qualityFlags ?? [],
    arms: nodesOf(links.arms).map(armOf),
    cells: subjects.length > 0 ? subjects.map(givenCells) : nodesOf(study.links.sources).map(givenCells),
    study: studyOf(study),
  };
}

const armOf = (arm: NodeFound<typeof arms>): PoolArm => ({ ...arm, role: arm.role as PoolArm["role"] });

const named = ({ id, nameEn, nameZh }: Pick<NodeOf<"Entity">, (typeof names)[number]>): UsedEntity => ({ id, name: { en: nameEn, zh: nameZh } });

/** Cells that were read with `sourcesOfStudy`. */
export const givenCells = (cells: NodeFound<typeof sourcesOfStudy>): GivenCells => ({
  ...named(cells),
  kind: cells.kind,
  kindOf: nodesOf(cells.links["kind-of"]).map(({ id }) => id),
});

function studyOf({ links, ...study }: StudyFound): PoolStudy {
  return {
    ...study,
    retracted: study.retraction === "retracted",
    noCells: study.noCells === true,
    stages: study.stages ?? [],
    causes: study.causes ?? [],
    cohort: nodesOf(links.cohort)[0]?.id ?? study.id,
    overlaps: nodesOf(links.overlaps).map(({ id }) => id),
    routes: nodesOf(links.routes).map(named),
  };
}
