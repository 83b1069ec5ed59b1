import { releaseRow } from "./generate-graph.js";
import { Random } from "./random.js";
import type { GraphSource, NodeRow, RelationshipRow } from "./rows.js";

/** The nested data set, and the entities that it is asked about. */
export interface NestedGraph extends GraphSource {
  readonly sources: readonly string[];
}

const counts = { sources: 80, mechanisms: 400, outcomes: 600, studies: 2_120 } as const;
/** Mechanisms of a source, outcomes of a mechanism, studies of a claim. */
const fanOut = { mechanisms: 30, outcomes: 15, studies: 12 } as const;

/**
 * 20,000 nodes and 175,000 relationships in which sources have 30 mechanisms, mechanisms act on 15 outcomes, and each
 * link is one claim on 12 or 13 studies: what a question three levels deep is asked of. Nothing is retracted, nothing is inherited,
 * so that the shortest hand-written Cypher gives the same answer as the full rules do.
 */
export function generateNested({ seed = 1 }: { readonly seed?: number } = {}): NestedGraph {
  const links = [...makeLinks(new Random(seed))];
  const about = evidenceOfThings(links);
  const sources = Array.from({ length: counts.sources }, (_, index) => sourceId(index));
  const nodeCount = counts.sources + counts.mechanisms + counts.outcomes + counts.studies + 2 + links.length * 2 + 1;
  return {
    name: "nested",
    sources,
    nodeCount,
    relationshipCount: links.reduce((sum, { studies }) => sum + 9 + studies.length, 0),
    *nodes() {
      for (let index = 0; index < counts.sources; index++) yield entity(sourceId(index), "CellSource", index, about);
      for (let index = 0; index < counts.mechanisms; index++) yield entity(mechanismId(index), "Mechanism", index, about);
      for (let index = 0; index < counts.outcomes; index++) yield entity(outcomeId(index), "Outcome", index, about);
      for (let index = 0; index < counts.studies; index++) yield study(index);
      for (const id of ["has_mechanism", "improves"]) yield predicate(id);
      for (const link of links) yield association(link);
      for (const link of links) yield claim(link);
      yield releaseRow({
        entities: counts.sources + counts.mechanisms + counts.outcomes,
        claims: links.length,
        studies: counts.studies,
        associations: links.length,
        affects: links.length,
      });
    },
    *relationships() {
      const link = (
        from: string,
        type: string,
        to: string,
        source: string,
        target: string,
        properties: RelationshipRow["properties"] = {},
      ): RelationshipRow => ({ type, from, to, source, target, properties });
      for (const { subject, object } of links) yield link("Association", "SUBJECT", "Entity", `ASSOC:${subject}~${object}`, subject);
      for (const { subject, object } of links) yield link("Association", "OBJECT", "Entity", `ASSOC:${subject}~${object}`, object);
      for (const { id, subject } of links) yield link("Claim", "SUBJECT", "Entity", id, subject);
      for (const { id, object } of links) yield link("Claim", "OBJECT", "Entity", id, object);
      for (const { id, predicate } of links) yield link("Claim", "HAS_PREDICATE", "Predicate", id, predicate);
      for (const { id, subject, object } of links) yield link("Claim", "STATES", "Association", id, `ASSOC:${subject}~${object}`);
      for (const { id, studies } of links) for (const [position, study] of studies.entries()) yield link("Claim", "RESTS_ON", "Study", id, study, { position });
      for (const { id, subject, object, predicate } of links) yield link("Entity", predicate.toUpperCase(), "Entity", subject, object, { claims: [id] });
      for (const { id, subject, object, studies } of links) {
        const each = <Item>(item: Item) => studies.map(() => item);
        yield link("Entity", "AFFECTS", "Entity", subject, object, {
          sign: 1,
          claims: [id],
          inheritedFrom: [],
          own: true,
          inverse: [],
          bestEvidenceLevel: "preclinical",
          human: false,
          evidenceClaims: each(id),
          evidenceStudies: studies,
          evidenceLevels: each("preclinical"),
          evidenceHuman: each(0),
          evidenceSpecies: each("|mouse|"),
          evidencePopulation: each("|model:ccl4|"),
          evidenceRetracted: each(0),
        });
      }
      for (const { subject, object, predicate, studies } of links)
        yield link("Entity", "LINKED", "Entity", subject, object, {
          nearest: true,
          fromKind: kindOf(subject),
          toKind: kindOf(object),
          distance: 0,
          association: `ASSOC:${subject}~${object}`,
          studies: studies.length,
          evidencePredicates: studies.map(() => predicate),
          evidenceSigns: studies.map(() => 1),
          evidenceStudies: [...studies].sort(),
        });
    },
  };
}

interface Link {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly predicate: "has_mechanism" | "improves";
  readonly studies: readonly string[];
}

const sourceId = (index: number) => `BENCH:source-${String(index).padStart(3, "0")}`;
const mechanismId = (index: number) => `BENCH:mechanism-${String(index).padStart(3, "0")}`;
const outcomeId = (index: number) => `BENCH:outcome-${String(index).padStart(3, "0")}`;
const studyId = (index: number) => `PMID:${10_000_000 + index}`;

function* makeLinks(random: Random): Generator<Link> {
  let number = 0;
  const link = (subject: string, object: string, predicate: Link["predicate"]): Link => {
    const studies = distinct(fanOut.studies + random.below(2), counts.studies, random).map(studyId);
    return { id: `CLM:${String(++number).padStart(5, "0")}`, subject, object, predicate, studies };
  };
  for (let index = 0; index < counts.sources; index++)
    for (const mechanism of distinct(fanOut.mechanisms, counts.mechanisms, random)) yield link(sourceId(index), mechanismId(mechanism), "has_mechanism");
  for (let index = 0; index < counts.mechanisms; index++)
    for (const outcome of distinct(fanOut.outcomes, counts.outcomes, random)) yield link(mechanismId(index), outcomeId(outcome), "improves");
}

function distinct(count: number, limit: number, random: Random): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(random.below(limit));
  return [...drawn];
}

const kindOf = (id: string) => (id.includes("source") ? "CellSource" : id.includes("mechanism") ? "Mechanism" : "Outcome");

/** The studies and claims about each entity, sorted, as the loader derives them. */
type About = ReadonlyMap<string, { readonly studies: ReadonlySet<string>; readonly claims: readonly string[] }>;

function evidenceOfThings(links: readonly Link[]): About {
  const about = new Map<string, { studies: Set<string>; claims: string[] }>();
  for (const { id, subject, object, studies } of links) {
    for (const end of [subject, object]) {
      const known = about.get(end) ?? { studies: new Set(), claims: [] };
      about.set(end, known);
      known.claims.push(id);
      for (const one of studies) known.studies.add(one);
    }
  }
  return about;
}

function association({ id, subject, object, predicate, studies }: Link): NodeRow {
  const sorted = [...studies].sort();
  return {
    labels: ["Association"],
    properties: {
      id: `ASSOC:${subject}~${object}`,
      subjectId: subject,
      objectId: object,
      predicates: [predicate],
      sign: 1,
      claimCount: 1,
      studyCount: studies.length,
      publications: sorted,
      keptClaimIds: [id],
      keptStudyIds: sorted,
    },
  };
}

function entity(id: string, kind: string, index: number, about: About): NodeRow {
  return {
    labels: ["Entity", kind],
    properties: {
      id,
      kind,
      nameEn: `${kind} ${index}`,
      nameZh: `${kind} ${index} 号`,
      descriptionEn: `An entity of a generated graph, number ${index} of its kind.`,
      descriptionZh: `生成图中的事物，第 ${index} 个。`,
      synonymsEn: [],
      synonymsZh: [],
      category: "biolink:NamedThing",
      xrefVerified: false,
      used: true,
      folded: `${kind} ${index}\n${id}`.toLowerCase(),
      studyIds: [...(about.get(id)?.studies ?? [])].sort(),
      keptClaimIds: [...(about.get(id)?.claims ?? [])].sort(),
    },
  };
}

function study(index: number): NodeRow {
  return {
    labels: ["Study"],
    properties: {
      id: studyId(index),
      title: `A generated study of number ${index}`,
      year: 2005 + (index % 20),
      design: "preclinical",
      cellSource: [],
      donor: [],
      route: [],
      retraction: "not_found_in_list",
      seenAt: ["abstract"],
      folded: `a generated study of number ${index}`,
    },
  };
}

function predicate(id: string): NodeRow {
  return {
    labels: ["Predicate"],
    properties: {
      id,
      biolink: "biolink:affects",
      biolinkVerified: true,
      inverse: id,
      labelEn: id.replaceAll("_", " "),
      labelZh: id,
      uses: 1,
      signRule: "asserted",
      traverse: "forward",
      domain: [],
      range: [],
      step: "none",
    },
  };
}

function claim({ id, predicate, studies }: Link): NodeRow {
  return {
    labels: ["Claim"],
    properties: {
      id,
      predicate,
      polarity: "positive",
      sign: 1,
      ladder: "asserted",
      stance: "supports",
      setting: ["animal"],
      species: ["mouse"],
      etiology: [],
      contextText: "generated",
      human: false,
      evidenceLevel: "preclinical",
      confidenceGrounds: "generated",
      statementEn: `Generated claim ${id}.`,
      statementZh: `生成的论断 ${id}。`,
      seed: false,
      folded: `generated claim ${id.toLowerCase()}`,
      studyIds: [...studies].sort(),
    },
  };
}
