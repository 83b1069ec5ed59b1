import { append } from "../../basics/append.js";
import type { PathwayQuestion } from "./pathway-question.js";
import type { RankedPathway } from "./ranked-pathway.js";

/** One half of a pathway, as `cypher/pathways/out-…` and `in-…` bring it; lists have an entry a thing or a step. */
export interface Half {
  readonly nodeIds: readonly string[];
  readonly kinds: readonly string[];
  readonly signs: readonly number[];
  readonly ranks: readonly number[];
  readonly studies: readonly number[];
  readonly confidences: readonly number[];
  readonly specificities: readonly number[];
}

/** The pathways that two lists of halves make: the last thing of one is the first of the other, no thing comes twice. */
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
  readonly keys: readonly [number, number, number];
  readonly #first: Half;
  readonly #second: Half;

  constructor(first: Half, second: Half, orderBy: PathwayQuestion["orderBy"]) {
    this.#first = first;
    this.#second = second;
    const length = first.signs.length + second.signs.length;
    this.keys =
      orderBy === "LENGTH"
        ? [-length, Math.min(...first.ranks, ...second.ranks), sum(second.studies, sum(first.studies, 0))]
        : [product(second.confidences, product(first.confidences, 1)), product(second.specificities, product(first.specificities, 1)), -length];
  }

  get nodeIds(): readonly string[] {
    return [...this.#first.nodeIds, ...this.#second.nodeIds.slice(1)];
  }

  get signs(): readonly number[] {
    return [...this.#first.signs, ...this.#second.signs];
  }

  get netSign(): number {
    return product(this.#second.signs, product(this.#first.signs, 1));
  }

  get id(): string {
    const { nodeIds, signs } = this;
    return `PATH:${nodeIds[0]}${signs.map((sign, position) => `${sign > 0 ? "~" : "!"}${nodeIds[position + 1]}`).join("")}`;
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

/** In the order of the steps: an engine multiplies them so too. */
function product(factors: readonly number[], start: number): number {
  let result = start;
  for (const factor of factors) result *= factor;
  return result;
}

function sum(numbers: readonly number[], start: number): number {
  let result = start;
  for (const number of numbers) result += number;
  return result;
}
