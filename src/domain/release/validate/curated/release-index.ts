import { append } from "../../../../basics/append.js";
import { reachableFrom } from "../../../../basics/reachable-from.js";
import type { ClaimRow } from "../../../../model/claim-row.js";
import type { EntityRow } from "../../../../model/entity-row.js";
import type { ResultRow } from "../../../../model/result-row.js";
import type { StudyRow } from "../../../../model/study-row.js";
import type { Release } from "../../release.js";

/** The rows of a release by what names them, for checks that look at several rows together. */
export interface ReleaseIndex {
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly studies: ReadonlyMap<string, StudyRow>;
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly resultsOfStudy: (study: string) => readonly ResultRow[];
  readonly claimsOfPair: (subject: string, object: string) => readonly ClaimRow[];
  /** The entities that are the same quantity stated the other way round, with the sign by which each goes. */
  readonly mirrors: (id: string) => ReadonlyMap<string, 1 | -1>;
  /** All superclasses, the entity itself left out. */
  readonly superclasses: (id: string) => ReadonlySet<string>;
  /** Therapies that are said to use a source or product itself. */
  readonly usersOf: (id: string) => readonly string[];
}

/** Orders the rows of a release by what names them. */
export function indexRelease({ entities, claims, studies, results }: Release): ReleaseIndex {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
  const resultsOf = new Map<string, ResultRow[]>();
  const claimsOf = new Map<string, ClaimRow[]>();
  const parents = new Map<string, string[]>();
  const users = new Map<string, string[]>();
  for (const result of results) append(resultsOf, result.study, result);
  for (const claim of claims) {
    const { subject, predicate, object, polarity } = claim;
    append(claimsOf, `${subject} ${object}`, claim);
    if (polarity !== "positive") continue;
    if (predicate === "subclass_of") append(parents, subject, object);
    if (predicate === "uses") append(users, object, subject);
  }
  const mirrors = new Map(entities.map(({ id, mirror_of: mirrored = [] }) => [id, new Map(mirrored.map(({ id: other, sign }) => [other, sign]))]));
  const superclasses = new Map(entities.map(({ id }) => [id, reachableFrom(parents, id)]));
  return {
    entities: byId(entities),
    studies: byId(studies),
    claims: byId(claims),
    resultsOfStudy: (study) => resultsOf.get(study) ?? [],
    claimsOfPair: (subject, object) => claimsOf.get(`${subject} ${object}`) ?? [],
    mirrors: (id) => mirrors.get(id) ?? new Map(),
    superclasses: (id) => superclasses.get(id) ?? new Set(),
    usersOf: (id) => users.get(id) ?? [],
  };
}
