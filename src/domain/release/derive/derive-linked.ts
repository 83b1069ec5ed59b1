import { append } from "../../../basics/append.js";
import { compareCodeUnits } from "../../../basics/compare-code-units.js";
import { required } from "../../../basics/required.js";
import type { ClaimRow } from "../../../model/claim-row.js";
import { associationId } from "../../../model/ids.js";
import { inheritingKinds } from "../../../model/kind.js";
import type { Release } from "../release.js";
import type { Linked } from "./linked.js";

/** What an association rests on, retracted studies left out: one entry for each predicate, sign and study, sorted. */
interface Evidence {
  readonly object: string;
  readonly entries: readonly (readonly [predicate: string, sign: number, study: string])[];
}

/**
 * The typed links over the claims: one row for each entity, entity at the other end and association between them, sorted
 * by them; what `cypher/fields/linked-from.cypher` finds for each entity, asked without a filter. A source, product or
 * disease also has the associations of its superclasses, except towards itself and towards what its own null or
 * negative claims are about. An association without a study that is not retracted links nothing.
 */
export function deriveLinked({ entities, predicates, claims, studies }: Pick<Release, "entities" | "predicates" | "claims" | "studies">): Linked[] {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const kept = new Set(studies.filter(({ retraction }) => retraction !== "retracted").map(({ id }) => id));
  const parents = new Map<string, string[]>();
  const blocked = new Map<string, Set<string>>();
  const pairs = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    const { subject, object, polarity } = claim;
    if (polarity === "positive" && predicates.predicates[claim.predicate]?.traverse === "inherit") append(parents, subject, object);
    if (polarity === "null" || polarity === "negative") blocked.set(subject, (blocked.get(subject) ?? new Set()).add(object));
    append(pairs, associationId(subject, object), claim);
  }
  const evidenceOf = new Map<string, Evidence[]>();
  for (const together of pairs.values()) {
    const { subject, object } = required(together[0], "the first claim of a pair");
    const entries = new Map(
      together.flatMap(({ predicate, sign, evidence }) =>
        evidence.filter((study) => kept.has(study)).map((study) => [`${predicate} ${sign} ${study}`, [predicate, sign, study] as const]),
      ),
    );
    const sorted = [...entries].sort(([one], [other]) => compareCodeUnits(one, other)).map(([, entry]) => entry);
    if (sorted.length > 0) append(evidenceOf, subject, { object, entries: sorted });
  }

  function linksOf(id: string, kind: string): Linked[] {
    const holders = inheritingKinds.includes(kind) ? withDistances(parents, id) : new Map([[id, 0]]);
    const links = [...holders].flatMap(([holder, distance]) =>
      (evidenceOf.get(holder) ?? [])
        .filter(({ object }) => object !== id && (distance === 0 || !blocked.get(id)?.has(object)))
        .map(({ object, entries }) => ({ object, entries, holder, distance, association: associationId(holder, object) })),
    );
    links.sort(
      (one, other) => compareCodeUnits(one.object, other.object) || one.distance - other.distance || compareCodeUnits(one.association, other.association),
    );
    return links.map(({ object, entries, holder, distance, association }, index) => ({
      subject: id,
      object,
      properties: {
        nearest: links[index - 1]?.object !== object,
        fromKind: kind,
        toKind: required(kindOf.get(object), `the kind of ${object}`),
        distance,
        association,
        inheritedFrom: distance === 0 ? undefined : holder,
        studies: new Set(entries.map(([, , study]) => study)).size,
        evidencePredicates: entries.map(([predicate]) => predicate),
        evidenceSigns: entries.map(([, sign]) => sign),
        evidenceStudies: entries.map(([, , study]) => study),
      },
    }));
  }

  return entities.flatMap(({ id, kind }) => linksOf(id, kind)).sort((one, other) => compareCodeUnits(one.subject, other.subject));
}

/** An entity and all its superclasses, each with the length of the shortest way to it. */
function withDistances(parents: ReadonlyMap<string, readonly string[]>, id: string): Map<string, number> {
  const found = new Map([[id, 0]]);
  for (const [name, distance] of found) for (const parent of parents.get(name) ?? []) if (!found.has(parent)) found.set(parent, distance + 1);
  return found;
}
