import { donorEntities } from "../../../model/donor-entities.js";
import { associationId } from "../../../model/ids.js";
import { classTreeOfRelease } from "../../reports/class-tree.js";
import type { Release } from "../release.js";

/** The lists of ids that nodes carry, each sorted but for superclasses, by the id of the node. A node that is missing has empty lists. */
export interface EvidenceLists {
  /** By entity of a kind that inherits: its superclasses at any distance, nearest first, ties by id. */
  readonly superclassesOfEntity: ReadonlyMap<string, readonly string[]>;
  /** By entity: studies behind its claims, and those that used it as source, route or donor. */
  readonly studiesOfEntity: ReadonlyMap<string, readonly string[]>;
  /** By entity: claims with it as subject or object that rest on a kept study. */
  readonly keptClaimsOfEntity: ReadonlyMap<string, readonly string[]>;
  /** By association: studies of its claims and results. */
  readonly studiesOfAssociation: ReadonlyMap<string, readonly string[]>;
  readonly keptStudiesOfAssociation: ReadonlyMap<string, readonly string[]>;
  readonly keptClaimsOfAssociation: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the lists over the rows of a release; a study is kept where it is not known to be retracted. */
export function listEvidence({ entities, claims, studies, results }: Pick<Release, "entities" | "claims" | "studies" | "results">): EvidenceLists {
  const studiesOfEntity = new Gathered();
  const keptClaimsOfEntity = new Gathered();
  const studiesOfAssociation = new Gathered();
  const keptStudiesOfAssociation = new Gathered();
  const keptClaimsOfAssociation = new Gathered();
  const retracted = new Set(studies.filter(({ retraction }) => retraction === "retracted").map(({ id }) => id));
  for (const { id, subject, object, evidence } of claims) {
    const association = associationId(subject, object);
    const kept = evidence.filter((study) => !retracted.has(study));
    for (const end of [subject, object]) {
      studiesOfEntity.add(end, evidence);
      if (kept.length > 0) keptClaimsOfEntity.add(end, [id]);
    }
    studiesOfAssociation.add(association, evidence);
    keptStudiesOfAssociation.add(association, kept);
    if (kept.length > 0) keptClaimsOfAssociation.add(association, [id]);
  }
  for (const { subject, outcome_entity: object, study } of results) {
    if (subject === undefined || object === undefined) continue;
    studiesOfAssociation.add(associationId(subject, object), [study]);
    if (!retracted.has(study)) keptStudiesOfAssociation.add(associationId(subject, object), [study]);
  }
  for (const { id, cell_source_entities: sources, route_entities: routes, donor } of studies) {
    for (const used of [...sources, ...routes, ...donor.map((name) => donorEntities[name])]) studiesOfEntity.add(used, [id]);
  }
  const classes = classTreeOfRelease({ entities, claims });
  return {
    superclassesOfEntity: new Map(entities.map(({ id }) => [id, classes.superclassesOf(id)])),
    studiesOfEntity: studiesOfEntity.sorted(),
    keptClaimsOfEntity: keptClaimsOfEntity.sorted(),
    studiesOfAssociation: studiesOfAssociation.sorted(),
    keptStudiesOfAssociation: keptStudiesOfAssociation.sorted(),
    keptClaimsOfAssociation: keptClaimsOfAssociation.sorted(),
  };
}

class Gathered {
  readonly #ids = new Map<string, Set<string>>();

  add(owner: string, ids: readonly string[]): void {
    const known = this.#ids.get(owner) ?? new Set();
    this.#ids.set(owner, known);
    for (const id of ids) known.add(id);
  }

  sorted(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.#ids].map(([owner, ids]) => [owner, [...ids].sort()]));
  }
}
