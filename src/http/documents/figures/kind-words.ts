import type { FigureLanguage } from "../../../figures/drawing/figure-frame.js";
import { kindTable } from "../../../model/kind.js";
import type { Label } from "../../../model/vocabulary.js";

const labels = new Map<string, Label>(Object.entries(kindTable).map(([kind, label]) => [kind.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase(), label]));

/** A kind of entity, as GraphQL writes it (`CELL_SOURCE`), in words. */
export function kindWords(kind: string, lang: FigureLanguage): string {
  return labels.get(kind)?.[lang] ?? kind;
}
