import { append } from "../../basics/append.js";
import { pathwayId } from "../../model/ids.js";
import { type PathwayKeys, pathwayKeys, type RankedPathway, type RankedSteps } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";

/** One half of a pathway, as `cypher/pathways/halves-from` and `halves-to` find it; lists have an entry for each entity or step. */
export interface Half extends RankedSteps {
  readonly nodeIds: readonly string[];
  readonly kinds: readonly string[];
  readonly signs: readonly number[];
}

/** The pathways that two lists of halves make: the last entity of one is the first of the other, and none comes twice. */
export function* joinHalves(leaving: readonly Half[], leading: readonly Half[], question: PathwayQuestion): Generator<RankedPathway> {
  const byMiddle = new Map<string, Half[]>();
  for (const half of leading) append(byMiddle, half.nodeIds[0] as string, half);
  for (const first of leaving) {
    for (const second of byMiddle.get(first.nodeIds.at(-1) as string) ?? []) {
      if (!meetAgain(first.nodeIds, second.nodeIds) && isAsked(first, second, question)) yield new JoinedPathway(first, second, question.orderBy);
    }
  }
}

/** Of thousands that are joined few are shown, so that lists and id are made when they are read. */
class JoinedPathway implements RankedPathway {
  readonly keys: PathwayKeys;
  readonly #first: Half;
  readonly #second: Half;

  constructor(first: Half, second: Half, orderBy: PathwayQuestion["orderBy"]) {
    this.#first = first;
    this.#second = second;
    const steps: RankedSteps = {
      ranks: [...first.ranks, ...second.ranks],
      studies: [...first.studies, ...second.studies],
      confidences: [...first.confidences, ...second.confidences],
      specificities: [...first.specificities, ...second.specificities],
    };
    this.keys = pathwayKeys(steps, orderBy);
  }

  get nodeIds(): readonly string[] {
    return [...this.#first.nodeIds, ...this.#second.nodeIds.slice(1)];
  }

  get signs(): readonly number[] {
    return [...this.#first.signs, ...this.#second.signs];
  }

  get netSign(): number {
    return this.signs.reduce((product, sign) => product * sign, 1);
  }

  get id(): string {
    return pathwayId(this);
  }
}

function meetAgain(first: readonly string[], second: readonly string[]): boolean {
  for (let position = 1; position < second.length; position++) if (first.includes(second[position] as string)) return true;
  return false;
}

function isAsked(first: Half, second: Half, { via, kinds }: PathwayQuestion): boolean {
  if (via?.some((id) => !first.nodeIds.includes(id, 1) && !second.nodeIds.slice(0, -1).includes(id))) return false;
  return kinds === null || [...first.kinds.slice(1), ...second.kinds.slice(1, -1)].every((kind) => kinds.includes(kind));
}
