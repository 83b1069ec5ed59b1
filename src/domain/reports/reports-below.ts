import type { RecordOf } from "../../graph/plan/cypher-contract.js";
import { readCells } from "../../graph/plan/cypher-files.js";
import type { Answer, NodeRow } from "../../graph/plan/query-node.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { Label } from "../../model/vocabulary.js";
import { assessReports } from "./assess-reports.js";
import type { ClassTree } from "./class-tree.js";
import { reportFacts } from "./report-rows.js";
import type { PairEvidence } from "./reports-of-pair.js";

/** The file of `cypher/` that finds what bears on a pair, and the properties that make `PairEvidence`. */
export const reportsFragment = "fields/reports-of-association";
export const reportsProperties = ["subjectId", "objectKind", "heads", "claims", "results"] as const;

/** The query for what bears on the pair above it, to be read by `foundPair`. */
export const reportsQuery = () => selectAll(reportsFragment, {}, reportsProperties);

/** What bears on a pair, with the names of the subjects that it mentions. */
export interface FoundPair extends PairEvidence {
  readonly names: ReadonlyMap<string, Label>;
}

type FoundReports = Pick<RecordOf<typeof reportsFragment, "node">, (typeof reportsProperties)[number]>;

/** What bears on the pair of an association below which `reportsFragment` was read; null where the graph does not know its ends. */
export function reportsBelow(above: NodeRow, excludeRetracted = true): FoundPair | null {
  const found = above.links[reportsFragment]?.items[0]?.node as unknown as FoundReports | undefined;
  return found ? pairOfRow(found, excludeRetracted) : null;
}

/** What an answer to `reportsQuery` holds of its pair. */
export function foundPair(answer: Answer<{ readonly node: FoundReports & NodeRow }>, excludeRetracted = true): FoundPair | null {
  const found = answer.items[0]?.node;
  return found ? pairOfRow(found, excludeRetracted) : null;
}

const readers = readCells[reportsFragment];

/** A row of the fragment as the rules take it. */
function pairOfRow(row: FoundReports, excludeRetracted: boolean): FoundPair {
  const [claims, results] = [row.claims.map(readers.claims), row.results.map(readers.results)];
  const members = new Map(row.heads.map((cells) => [cells[0], readers.heads(cells)]));
  for (const { holderId: id, holderEn: nameEn, holderZh: nameZh, superclasses } of [...claims, ...results])
    members.set(id, { id, nameEn, nameZh, superclasses });
  return {
    subject: row.subjectId,
    objectKind: row.objectKind,
    reports: assessReports(reportFacts(claims, results), excludeRetracted),
    classes: classTreeOf([...members.values()]),
    names: new Map([...members.values()].map(({ id, nameEn, nameZh }) => [id, { en: nameEn, zh: nameZh }])),
  };
}

function classTreeOf(members: readonly ReturnType<typeof readers.heads>[]): ClassTree {
  const above = new Map(members.map(({ id, superclasses }) => [id, superclasses]));
  return {
    superclassesOf: (id) => above.get(id) ?? [],
    subclassesOf: (id) => new Set(members.flatMap((member) => (member.superclasses.includes(id) ? [member.id] : []))),
  };
}
