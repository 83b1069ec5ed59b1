import type { NodeFound } from "../../graph/plan/answer-queries.js";
import type { Answer, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { select } from "../../graph/plan/select.js";
import type { NodeOf } from "../../model/node-of.js";
import type { PoolArm, PoolMeasure, PoolRow, PoolStudy, UsedEntity } from "./pool-row.js";

const names = ["id", "nameEn", "nameZh"] as const;
const one = { page: { skip: 0, limit: 1 } };
const some = { page: { skip: 0, limit: 1000 } };
const kindOf = select("fields/superclasses-of-entity", {}, { node: { properties: ["id"] } }, some);
const study = select(
  "fields/study-of-result",
  {},
  {
    node: {
      properties: ["id", "year", "design", "countries", "retraction", "donor"],
      below: {
        cohort: select("fields/cohort-of-study", {}, { node: { properties: ["id"] } }, one),
        overlaps: select("fields/overlaps-of-study", {}, { node: { properties: ["id"] } }, some),
        sources: select("fields/sources-of-study", {}, { node: { properties: names, below: { "kind-of": kindOf } } }, some),
        routes: select("fields/routes-of-study", {}, { node: { properties: names } }, some),
      },
    },
  },
  one,
);
const arms = select("fields/arms-of-result", {}, { node: { properties: ["role", "label", "n", "mean", "sd", "median", "events", "percent"] } }, some);
const ofResult = ["id", "weeks", "comparedWith", "scope", "direction", "unit", "unitCode", "valueKind", "event", "qualityFlags"] as const;
const ofEffect = ["effectKind", "effectValue", "effectLow", "effectHigh", "effectLevel", "effectT", "effectP"] as const;
const key = "pool-rows";
const rows = select("fields/results-of-entity", {}, { node: { properties: [...ofResult, ...ofEffect], below: { arms, "pool-study": study } } }, some);

type ResultFound = NodeFound<typeof rows>;
type StudyFound = NodeFound<typeof study>;

/** A want of measures, with all that is needed to pool their results hanging below each. */
export function withPoolRows(want: QueryNode): QueryNode {
  const { properties, children } = want.select.node as Selection;
  const read = [...new Set([...properties, "id", "kind", "desiredDirection"])];
  return { ...want, select: { ...want.select, node: { properties: read, children: [...children, { key, query: rows }] } } };
}

/** A measure that was read by such a query, and the rows of its results. */
export function readPoolRows({ id, kind, desiredDirection, links }: NodeRow): { readonly measure: PoolMeasure; readonly rows: readonly PoolRow[] } {
  const found = links[key] as Answer<{ readonly node: ResultFound }>;
  return {
    measure: { id: String(id), kind: String(kind), desiredDirection: typeof desiredDirection === "string" ? desiredDirection : null },
    rows: nodesOf(found).map(rowOf),
  };
}

const nodesOf = <Node>(answer: { readonly items: readonly { readonly node: Node }[] }): Node[] => answer.items.map(({ node }) => node);

function rowOf({ links, ...result }: ResultFound): PoolRow {
  const [study] = nodesOf(links["pool-study"]);
  if (!study) throw new Error(`the result ${result.id} is reported by no study`);
  return { ...result, qualityFlags: result.qualityFlags ?? [], arms: nodesOf(links.arms).map(armOf), study: studyOf(study) };
}

const armOf = (arm: NodeFound<typeof arms>): PoolArm => ({ ...arm, role: arm.role as PoolArm["role"] });

function studyOf({ links, ...study }: StudyFound): PoolStudy {
  const named = ({ id, nameEn, nameZh }: Pick<NodeOf<"Entity">, (typeof names)[number]>): UsedEntity => ({ id, name: { en: nameEn, zh: nameZh } });
  return {
    ...study,
    retracted: study.retraction === "retracted",
    cohort: nodesOf(links.cohort)[0]?.id ?? study.id,
    overlaps: nodesOf(links.overlaps).map(({ id }) => id),
    sources: nodesOf(links.sources).map((source) => ({ ...named(source), kindOf: nodesOf(source.links["kind-of"]).map(({ id }) => id) })),
    routes: nodesOf(links.routes).map(named),
  };
}
