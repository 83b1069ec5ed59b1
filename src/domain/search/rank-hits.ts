import { required } from "../../basics/required.js";
import type { ListedLabel } from "./listed-label.js";
import { tiers } from "./listed-label.js";
import type { NameMatch } from "./make-name-matcher.js";
import type { PhraseMatch } from "./make-phrase-matcher.js";
import type { WordMatch } from "./make-word-matcher.js";
import type { SearchHit } from "./search-index.js";
import type { Searchable, SearchField } from "./searchable.js";

/** Entities that match in part are shown where they match this share of what the best one matches. */
const leastShare = 2 / 3;

const ownFields = new Set<SearchField>(["ID", "NAME", "TITLE"]);

/** What was found of a text: names that are like all of it, names that stand in it, and words. */
export interface Matches {
  readonly names: readonly NameMatch[];
  readonly phrases: readonly PhraseMatch[];
  readonly words: readonly WordMatch[];
}

/**
 * Puts what was found in order. The whole part of a score says how an entity matched: 5 by an identifier, 4 by a name or
 * synonym, 3 by a name without its brackets or by initials, 2 by the beginning or the last words of a name or by a name that stands in the text, 1 by words.
 * Within that decide: at 5 and 4 an id or name of its own before others; at 2 and 1 how much of text and name agree; and
 * everywhere how much evidence stands behind an entity, on a logarithmic scale, studies at half the weight of entities.
 * Ties by id. Cells come before the organ that they are taken from and share a name with.
 */
export function rankHits(entities: readonly Searchable[], key: string, { names, phrases, words }: Matches): SearchHit[] {
  const evidenceOf = makeEvidenceScale(entities);
  const best = new Map<number, SearchHit>();
  const entityOf = ({ entity }: Pick<ListedLabel, "entity">) => required(entities[entity], "the entity of a label");
  const add = (listed: Pick<ListedLabel, "entity" | "label">, tier: number, strength: number) => {
    const score = Math.round((tier + Math.min(strength, 1) * 0.999) * 1e6) / 1e6;
    const { entity, label } = listed;
    const known = best.get(entity);
    const { id, kind, evidence, claims = 0 } = entityOf(listed);
    const counts = { claimCount: claims, studyCount: kind === "Study" ? 1 : evidence };
    if (!known || score > known.score) best.set(entity, { id, kind, score, matched: { text: label.text, field: label.field }, ...counts });
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
  for (const { label, share, closeness } of phrases)
    add(label, tiers.partOfName, 0.2 + 0.1 * closeness + 0.4 * share + 0.3 * closeness * evidenceOf(entityOf(label)));
  const named = new Set([...names, ...phrases].filter(({ closeness }) => closeness === 1).map(({ label }) => label.entity));
  const begun = new Set(names.filter(({ tier, atEnd }) => tier === tiers.partOfName && !atEnd).map(({ label }) => label.entity));
  for (const [organ, cells] of cellsOfOrgans(entities, named, begun)) {
    const { score, matched } = required(best.get(organ), "the hit of an organ");
    const source = required(entities[cells], "cells");
    const tier = Math.floor(score);
    const own = best.get(cells);
    const above = score - tier + (0.999 - (score - tier)) * (0.01 + 0.99 * evidenceOf(source));
    add({ entity: cells, label: own?.matched ?? matched }, tier, above / 0.999);
  }
  return [...best.values()].sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/**
 * Organs that a text names, each with the cells that are taken from it or whose names begin with the text: who writes
 * umbilical cord means the cells more often than the organ, of which the graph knows next to nothing.
 */
function cellsOfOrgans(entities: readonly Searchable[], named: ReadonlySet<number>, begun: ReadonlySet<number>): [organ: number, cells: number][] {
  return [...named].flatMap((organ) => {
    const { kind, id } = required(entities[organ], "a named entity");
    const isTaken = ({ kind, related }: Searchable) => kind === "CellSource" && related?.includes(id);
    if (kind !== "Anatomy" || !entities.some(isTaken)) return [];
    return entities.flatMap((one, cells): [number, number][] => (isTaken(one) || (one.kind === "CellSource" && begun.has(cells)) ? [[organ, cells]] : []));
  });
}

/** 0 for an entity without evidence, 1 for the entity with the most, half of it for the study with the most. */
function makeEvidenceScale(entities: readonly Searchable[]): (entity: Searchable) => number {
  const most = (isStudy: boolean) =>
    Math.log1p(entities.reduce((most, { kind, evidence }) => ((kind === "Study") === isStudy ? Math.max(most, evidence) : most), 1));
  const [ofEntities, ofStudies] = [most(false), most(true)];
  return ({ kind, evidence }) => (kind === "Study" ? 0.5 / ofStudies : 1 / ofEntities) * Math.log1p(evidence);
}
