import { type EvidenceClass, evidenceClasses } from "../../src/domain/confidence/evidence-classes.js";
import { type StepScore, scoreStep } from "../../src/domain/confidence/score-step.js";
import { strengthOfClass } from "../../src/domain/pathways/score-link.js";
import type { Report } from "../../src/domain/reports/report.js";
import { graphVersion } from "../../src/model/graph-version.js";
import type { Kind } from "../../src/model/kind.js";
import { kindShapes } from "./hetionet-shape.js";
import { type DegreePlan, type KindRange, planDegrees } from "./plan-degrees.js";
import { Random } from "./random.js";
import type { GraphSource, NodeRow, Properties } from "./rows.js";

/** A generated graph, and the entities that questions are asked of. */
export interface GeneratedGraph extends GraphSource {
  /** The two entities with the most relationships, the larger first. */
  readonly hubs: readonly [string, string];
  /** The id of the entity with this number, from 0. */
  idOf(number: number): string;
}

const levels = ["clinical_controlled", "clinical_uncontrolled", "preclinical", "review", "narrative", "registry"] as const;
const levelShares = [0.04, 0.06, 0.55, 0.2, 0.1, 0.05];
const ranks: Readonly<Record<string, number>> = { clinical_controlled: 4, clinical_uncontrolled: 3, preclinical: 2, review: 1, narrative: 0, registry: 0 };

/**
 * A graph of Hetionet's size and shape as ours holds it: `:Entity` nodes with their kinds and `:AFFECTS` relationships
 * between them, degrees skewed, evidence on each. `scale` 1 is 47,031 nodes and 2.25 million relationships. The same
 * seed and scale give the same rows.
 */
export function generateGraph({ scale, seed = 1 }: { readonly scale: number; readonly seed?: number }): GeneratedGraph {
  const plan = planDegrees(scale, new Random(seed));
  const idOf = (number: number) => `BENCH:${String(number).padStart(5, "0")}`;
  const hub = (plan.ranges.get("CellType") as KindRange).start;
  return {
    name: `hetionet-${scale}`,
    nodeCount: plan.nodeCount + 1,
    relationshipCount: plan.edgeCount,
    hubs: [idOf(hub), idOf(hub + 1)],
    idOf,
    *nodes() {
      for (const { kind, start, count } of plan.ranges.values()) for (let rank = 0; rank < count; rank++) yield entity(idOf(start + rank), kind, start + rank);
      yield release(plan);
    },
    *relationships() {
      const { leaving, leading } = countDegrees(plan, new Random(seed + 1));
      for (const { source, target, properties } of walk(plan, new Random(seed + 1))) {
        const specificity = 1 / Math.sqrt((leaving[source] as number) * (leading[target] as number));
        yield {
          type: "AFFECTS",
          from: "Entity",
          to: "Entity",
          source: idOf(source),
          target: idOf(target),
          properties: { ...properties, specificity, ownSpecificity: specificity },
        };
      }
    },
  };
}

interface Edge {
  readonly source: number;
  readonly target: number;
  readonly properties: Properties;
}

type Level = (typeof levels)[number];

const classOf: Readonly<Record<Level, EvidenceClass>> = {
  clinical_controlled: "RANDOMISED",
  clinical_uncontrolled: "UNCONTROLLED",
  preclinical: "ANIMAL",
  review: "REVIEW",
  narrative: "NARRATIVE",
  registry: "REGISTERED",
};
const scores = new Map<string, StepScore>();

/** What the service would store for a step on which studies of these levels agree. */
function scoreOf(found: readonly Level[]): StepScore {
  const key = found.join();
  const known = scores.get(key) ?? scoreStep(found.map(reportOf), 1);
  scores.set(key, known);
  return known;
}

const reportOf = (level: Level, number: number): Report => ({
  of: "claim",
  id: `CLM:${number}`,
  study: {
    ...{ id: `PMID:${number}`, registration: null, cohort: null, design: "rct", retraction: "not_found_in_list" },
    ...{ pooledDesigns: null, searchTo: null, year: null, studies: null },
  },
  ...{ holderId: "", predicate: null, isEffect: true, isPrognostic: false, level, basis: null, setting: [], species: [] },
  ...{ stages: [], causes: [], models: [] },
  ...{
    sign: 1,
    foundNone: false,
    isMixed: false,
    testedSign: null,
    comparedWith: null,
    worsened: false,
    qualityFlags: [],
    proxy: false,
    comparesGroups: false,
  },
  ...{ class: classOf[level], seenIn: evidenceClasses[classOf[level]].setting, barred: null, weight: evidenceClasses[classOf[level]].weight },
  ...{ own: true, inheritedFrom: null, via: null },
});

function* walk(plan: DegreePlan, random: Random): Generator<Edge> {
  for (const { kind } of kindShapes) {
    const { start, count } = plan.ranges.get(kind) as KindRange;
    for (let rank = 0; rank < count; rank++) {
      for (const { to, count } of plan.bundles(kind, rank)) {
        for (const target of drawTargets(plan.ranges.get(to) as KindRange, count, start + rank, random)) {
          yield { source: start + rank, target, properties: evidence(random) };
        }
      }
    }
  }
}

/** How many relationships leave and lead to each node: what a step's specificity is made of. */
function countDegrees(plan: DegreePlan, random: Random): { leaving: Uint32Array; leading: Uint32Array } {
  const leaving = new Uint32Array(plan.nodeCount);
  const leading = new Uint32Array(plan.nodeCount);
  for (const { source, target } of walk(plan, random)) {
    leaving[source] = (leaving[source] as number) + 1;
    leading[target] = (leading[target] as number) + 1;
  }
  return { leaving, leading };
}

/** Draws different targets by their shares; where the likely ones are used up, the next free ones. */
function drawTargets({ start, count: nodes, cumulative }: KindRange, count: number, source: number, random: Random): Set<number> {
  const drawn = new Set<number>();
  while (drawn.size < count) {
    let target = start + position(cumulative, random.next());
    for (let tries = 0; target === source || drawn.has(target); tries++) {
      target = tries < 8 ? start + position(cumulative, random.next()) : start + ((target - start + 1) % nodes);
    }
    drawn.add(target);
  }
  return drawn;
}

function position(cumulative: Float64Array, share: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * One to three entries of evidence of one or two claims, as the shape of the graph has them; and what the default filter
 * leaves of them in numbers: `rank` of the best level, `studies` and `confidence`, all without retracted studies.
 */
function evidence(random: Random): Properties {
  const entries = random.pick([1, 2, 3], [0.7, 0.2, 0.1]);
  const first = `CLM:${random.below(900_000) + 100_000}`;
  const claims = entries === 1 ? [first] : [first, `${first}b`];
  const level = claims.map(() => random.pick(levels, levelShares));
  const of = <Item>(make: (entry: number) => Item): Item[] => Array.from({ length: entries }, (_, entry) => make(entry));
  const claimOf = (entry: number) => Math.min(entry, claims.length - 1);
  const isClinical = (entry: number) => (level[claimOf(entry)] as string).startsWith("clinical");
  const studies = of(() => `PMID:${20_000_000 + random.below(30_000)}`);
  const retracted = of(() => (random.next() < 0.01 ? 1 : 0));
  const kept = of((entry) => entry).filter((entry) => !retracted[entry]);
  const score = scoreOf(kept.map((entry) => level[claimOf(entry)] as Level));
  return {
    sign: random.next() < 0.6 ? 1 : -1,
    rank: strengthOfClass(score.class),
    studies: new Set(kept.map((entry) => studies[entry])).size,
    confidence: score.confidence,
    kindOfClaim: "CAUSAL",
    soleSource: score.studyIds.length === 1 ? (studies[0] as string) : "",
    claims,
    inheritedFrom: [],
    own: true,
    inverse: [],
    bestEvidenceLevel: level.reduce((best, name) => ((ranks[name] as number) > (ranks[best] as number) ? name : best)),
    human: level.some((name) => name.startsWith("clinical")),
    evidenceClaims: of((entry) => claims[claimOf(entry)] as string),
    evidenceStudies: studies,
    evidenceLevels: of((entry) => level[claimOf(entry)] as string),
    evidenceOwn: of(() => 1),
    evidenceHuman: of((entry) => (isClinical(entry) ? 1 : 0)),
    evidenceSpecies: of((entry) => (isClinical(entry) ? "|human|" : "|mouse|")),
    evidencePopulation: of((entry) => (isClinical(entry) ? "|stage:decompensated|cause:hbv|" : "|stage:not_applicable|cause:not_applicable|model:ccl4|")),
    evidenceRetracted: retracted,
  };
}

function entity(id: string, kind: Kind, number: number): NodeRow {
  const name = `${kind} ${number}`;
  return {
    labels: ["Entity", kind],
    properties: {
      id,
      kind,
      nameEn: name,
      nameZh: `${name} 号`,
      descriptionEn: `The ${number}th entity of a generated graph.`,
      descriptionZh: `生成图中的第 ${number} 个事物。`,
      synonymsEn: [`${kind}-${number}`],
      synonymsZh: [],
      category: "biolink:NamedThing",
      ...(["Outcome", "AdverseEvent", "Disease"].includes(kind) && { desiredDirection: number % 2 ? "higher" : "lower" }),
      xrefVerified: false,
      used: true,
      folded: `${name.toLowerCase()}\n${id.toLowerCase()}`,
      studyIds: [],
      keptClaimIds: [],
    },
  };
}

/** What a service asks of a graph before it serves it. */
function release({ nodeCount, edgeCount }: DegreePlan): NodeRow {
  return releaseRow({ entities: nodeCount, affects: edgeCount, surestStep: scoreOf(Array(3).fill("clinical_controlled")).confidence });
}

/** The release node of a generated graph. */
export function releaseRow(counts: {
  readonly entities: number;
  readonly claims?: number;
  readonly studies?: number;
  readonly associations?: number;
  readonly affects?: number;
  readonly surestStep?: number;
}): NodeRow {
  return {
    labels: ["Release"],
    properties: {
      id: "RELEASE:1",
      version: "1",
      date: "2026-01-01",
      titleEn: "Generated graph",
      titleZh: "生成的图",
      licence: "CC0-1.0",
      licenceNotes: [],
      contentHash: "0".repeat(64),
      graphVersion,
      entities: counts.entities,
      predicates: 0,
      claims: counts.claims ?? 0,
      studies: counts.studies ?? 0,
      results: 0,
      associations: counts.associations ?? 0,
      affects: counts.affects ?? 0,
      surestStep: counts.surestStep ?? 0,
      biolinkVersion: "none",
      biolinkSource: "none",
      biolinkNote: "none",
      signRule: "none",
      traverseRule: "none",
      ladder: [...levels],
      startKinds: ["CellSource"],
      targetKinds: ["Outcome"],
      longestPath: 5,
    },
  };
}
