import { required } from "../../basics/required.js";
import type { ListedLabel } from "./listed-label.js";
import { tiers } from "./listed-label.js";
import type { NameMatch } from "./make-name-matcher.js";
import type { WordMatch } from "./make-word-matcher.js";
import type { SearchHit } from "./search-index.js";
import type { Searchable, SearchField } from "./searchable.js";

/** Entities that match in part are shown where they match this share of what the best one matches. */
const leastShare = 2 / 3;

const ownFields = new Set<SearchField>(["ID", "NAME", "TITLE"]);

/**
 * Puts what was found in order. The whole part of a score says how an entity matched: 5 by an identifier, 4 by a name or
 * synonym, 3 by a name without its brackets or by initials, 2 by the beginning or the last words of a name, 1 by words.
 * Within that decide: at 5 and 4 an id or name of its own before others; at 2 and 1 how much of text and name agree; and
 * everywhere how much evidence stands behind an entity, on a logarithmic scale, studies at half the weight of entities.
 * Ties by id.
 */
export function rankHits(entities: readonly Searchable[], key: string, names: readonly NameMatch[], words: readonly WordMatch[]): SearchHit[] {
  const evidenceOf = makeEvidenceScale(entities);
  const best = new Map<number, SearchHit>();
  const entityOf = ({ entity }: ListedLabel) => required(entities[entity], "the entity of a label");
  const add = (listed: ListedLabel, tier: number, strength: number) => {
    const score = Math.round((tier + Math.min(strength, 1) * 0.999) * 1e6) / 1e6;
    const { entity, label } = listed;
    const known = best.get(entity);
    const { id, kind } = entityOf(listed);
    if (!known || score > known.score) best.set(entity, { id, kind, score, matched: { text: label.text, field: label.field } });
  };
  for (const { label, tier, closeness, atEnd, cutsWord } of names) {
    const evidence = evidenceOf(entityOf(label));
    if (tier === tiers.words) add(label, tier, 0.6 * closeness + 0.3 * evidence);
    else if (tier === tiers.partOfName)
      add(label, tier, 0.15 + 0.25 * closeness + 0.45 * evidence + (label.label.field === "NAME" ? 0.06 : 0) + (atEnd ? 0.06 : 0) - (cutsWord ? 0.06 : 0));
    else add(label, tier, (ownFields.has(label.label.field) ? 0.5 : 0) + 0.5 * evidence);
  }
  const mostCovered = words.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  for (const { label, coverage, labelCoverage } of words) {
    if (coverage < leastShare * mostCovered) continue;
    const closeness = Math.min(1, key.length / label.key.length);
    add(label, tiers.words, (0.7 * coverage + 0.3 * labelCoverage) * (0.55 + 0.25 * closeness + 0.2 * evidenceOf(entityOf(label))));
  }
  return [...best.values()].sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** 0 for an entity without evidence, 1 for the entity with the most, half of it for the study with the most. */
function makeEvidenceScale(entities: readonly Searchable[]): (entity: Searchable) => number {
  const most = (isStudy: boolean) =>
    Math.log1p(entities.reduce((most, { kind, evidence }) => ((kind === "Study") === isStudy ? Math.max(most, evidence) : most), 1));
  const [ofEntities, ofStudies] = [most(false), most(true)];
  return ({ kind, evidence }) => (kind === "Study" ? 0.5 / ofStudies : 1 / ofEntities) * Math.log1p(evidence);
}
