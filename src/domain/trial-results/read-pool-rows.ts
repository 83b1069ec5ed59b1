import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Answer, Child, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import type { PoolArm, PoolMeasure, PoolRow, PoolStudy, UsedEntity } from "./pool-row.js";

const below = (key: string, fragment: FragmentName, properties: readonly string[], children: readonly Child[] = [], limit = 1000): Child => ({
  key,
  query: { fragment, parameters: {}, page: { skip: 0, limit }, total: false, facets: [], select: { node: { properties, children } } },
});

const names = ["id", "nameEn", "nameZh"];
const study = below(
  "pool-study",
  "fields/study-of-result",
  ["id", "year", "design", "countries", "retraction", "donor"],
  [
    below("cohort", "fields/cohort-of-study", ["id"], [], 1),
    below("overlaps", "fields/overlaps-of-study", ["id"]),
    below("sources", "fields/sources-of-study", names, [below("kind-of", "fields/superclasses-of-entity", ["id"])]),
    below("routes", "fields/routes-of-study", names),
  ],
  1,
);
const ofResult = ["id", "weeks", "comparedWith", "scope", "direction", "unit", "unitCode", "valueKind", "event", "qualityFlags"];
const ofEffect = ["effectKind", "effectValue", "effectLow", "effectHigh", "effectLevel", "effectT", "effectP"];
const ofArm = ["role", "label", "n", "mean", "sd", "median", "events", "percent"];
const key = "pool-rows";
const rows = below(key, "fields/results-of-entity", [...ofResult, ...ofEffect], [below("arms", "fields/arms-of-result", ofArm), study]);

/** A want of measures, with all that is needed to pool their results hanging below each. */
export function withPoolRows(want: QueryNode): QueryNode {
  const { properties, children } = want.select.node as Selection;
  const read = [...new Set([...properties, "id", "kind", "desiredDirection"])];
  return { ...want, select: { ...want.select, node: { properties: read, children: [...children, rows] } } };
}

/** A measure that was read by such a want, and the rows of its results. */
export function readPoolRows(thing: NodeRow): { readonly measure: PoolMeasure; readonly rows: readonly PoolRow[] } {
  return { measure: thing as unknown as PoolMeasure, rows: thingsOf(thing, key).map(rowOf) };
}

const thingsOf = (thing: NodeRow, name: string) => (thing.links[name] as Answer).items.map(({ node }) => node as NodeRow);

function rowOf(result: NodeRow): PoolRow {
  return {
    ...(result as unknown as PoolRow),
    qualityFlags: (result.qualityFlags ?? []) as readonly string[],
    arms: thingsOf(result, "arms") as unknown as readonly PoolArm[],
    study: studyOf(thingsOf(result, "pool-study")[0] as NodeRow),
  };
}

function studyOf(study: NodeRow): PoolStudy {
  const named = (thing: NodeRow): UsedEntity => ({ id: thing.id as string, name: { en: thing.nameEn as string, zh: thing.nameZh as string } });
  return {
    ...(study as unknown as PoolStudy),
    retracted: study.retraction === "retracted",
    cohort: (thingsOf(study, "cohort")[0]?.id ?? study.id) as string,
    overlaps: thingsOf(study, "overlaps").map(({ id }) => id as string),
    sources: thingsOf(study, "sources").map((source) => ({ ...named(source), kindOf: thingsOf(source, "kind-of").map(({ id }) => id as string) })),
    routes: thingsOf(study, "routes").map(named),
  };
}
