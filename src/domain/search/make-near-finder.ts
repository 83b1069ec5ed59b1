import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { lazy } from "../../basics/lazy.js";
import { required } from "../../basics/required.js";
import type { Store } from "../../graph/store.js";
import { associationId, readAssociationId } from "../../model/ids.js";
import type { Kind } from "../../model/kind.js";
import type { IdType } from "../entities/id-type.js";
import type { KnownId } from "./known-ids.js";
import { rankNearIds, readAssociationIds, readClaimIds } from "./known-ids.js";
import type { ListedLabel } from "./listed-label.js";
import { tiers } from "./listed-label.js";
import type { NearId, SearchHit, SearchIndex } from "./search-index.js";
import type { Searchable } from "./searchable.js";

const most = 5;

/** What the ids of entities are found among. */
interface Known {
  readonly entities: readonly Searchable[];
  readonly labels: readonly ListedLabel[];
  readonly find: (text: string) => readonly SearchHit[];
}

/**
 * Makes the function that suggests ids a client may have meant: ids a few typing errors away, and entities whose name
 * an invented id spells (`MSCKG:portal-hypertension`). Claims and associations are read on first use.
 */
export function makeNearFinder(store: Store, { entities, labels, find }: Known): SearchIndex["nearest"] {
  const targets = new Map(entities.map(({ id, kind, name, nameZh }): [string, NearId] => [id, { id, kind, name, nameZh }]));
  const known = labels
    .filter(({ role }) => role === "identifier")
    .map(({ key, entity, label }): KnownId => {
      const { id, evidence } = required(entities[entity], "the entity of a label");
      return { key, own: label.field === "ID", target: required(targets.get(id), id), evidence };
    });
  const claims = lazy(() => readClaimIds(store));
  const associations = lazy(() => readAssociationIds(store));

  async function nearEntities(id: string, type: IdType, kind?: Kind): Promise<NearId[]> {
    const isWanted = (target: NearId) => (kind ? target.kind === kind : (target.kind === "Study") === (type === "Study"));
    const spelled = type === "Entity" ? id.slice(id.indexOf(":") + 1).replace(/[^\p{L}\p{N}]+/gu, " ") : "";
    const hits = /[a-z]{3}/i.test(spelled) ? find(spelled) : [];
    const named = (isNear: (hit: SearchHit) => boolean) =>
      hits
        .filter(isNear)
        .map((hit) => required(targets.get(hit.id), hit.id))
        .filter(isWanted);
    const near = [...named(({ score }) => score >= tiers.name), ...rankNearIds(known, id, isWanted), ...named(() => true)];
    return [...new Map(near.map((target) => [target.id, target])).values()];
  }

  /** Pairs are ordered: the reversed one is what is meant most often; else what is known of one end. */
  async function nearAssociations(id: string): Promise<NearId[]> {
    const all = await associations();
    const { subject, object } = readAssociationId(id);
    const reversed = all.filter(({ target }) => target.id === associationId(object, subject)).map(({ target }) => target);
    const near = [...reversed, ...rankNearIds(all, id)];
    if (near.length > 0) return near;
    const shares = ({ target }: KnownId) => {
      const ends = readAssociationId(target.id);
      return ends.subject === subject || ends.object === object;
    };
    return all
      .filter(shares)
      .sort((one, other) => other.evidence - one.evidence || compareCodeUnits(one.target.id, other.target.id))
      .map(({ target }) => target);
  }

  return async (id, type, kind) => {
    if (type === "Claim") return rankNearIds(await claims(), id).slice(0, most);
    if (type === "Association") return (await nearAssociations(id)).slice(0, most);
    return type === "Entity" || type === "Study" ? (await nearEntities(id, type, kind)).slice(0, most) : [];
  };
}
