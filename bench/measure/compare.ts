import { canonicalJson } from "../../src/basics/canonical-json.js";
import { ask, difference, type Question } from "./ask.js";
import { fire } from "./fire.js";
import { type Spread, spread } from "./statistics.js";

/** A server under test: its address, how a question is put to it, and how its answer is brought into the common form. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly questions: readonly Question[];
  readonly common: (data: unknown) => unknown;
}

/** What a contender did at one number of connections. */
export interface Figure {
  readonly name: string;
  readonly connections: number;
  readonly requestsPerSecond: Spread;
  readonly p50: Spread;
  readonly p99: Spread;
  /** Against the first contender, run by run. */
  readonly ratio: Spread;
}

/** How a comparison is run. */
export interface CompareOptions {
  readonly connections: readonly number[];
  readonly runs: number;
  readonly seconds: number;
  readonly say: (text: string) => void;
}

/**
 * Asks all contenders the same questions and throws at the first answer that differs; then fires at each in turn, as often as
 * told, so that what the machine does besides falls on all alike.
 */
export async function compare(contenders: readonly Contender[], { connections, runs, seconds, say }: CompareOptions): Promise<Figure[]> {
  await refuseDifferences(contenders);
  for (const { name, url, questions } of contenders) {
    say(`warming ${name}`);
    await fire(url, questions, connections[0] as number, Math.max(2, seconds));
  }
  const figures: Figure[] = [];
  for (const number of connections) {
    const seen = contenders.map(() => ({ rate: [] as number[], p50: [] as number[], p99: [] as number[] }));
    for (let run = 0; run < runs; run++) {
      for (const [index, { name, url, questions }] of contenders.entries()) {
        const volley = await fire(url, questions, number, seconds);
        say(`${number} connections, run ${run + 1}: ${name} ${volley.requestsPerSecond.toFixed(0)}/s, p99 ${volley.p99} ms`);
        seen[index]?.rate.push(volley.requestsPerSecond);
        seen[index]?.p50.push(volley.p50);
        seen[index]?.p99.push(volley.p99);
      }
    }
    const base = seen[0]?.rate as number[];
    for (const [index, { name }] of contenders.entries()) {
      const { rate, p50, p99 } = seen[index] as (typeof seen)[number];
      const ratio = spread(rate.map((each, run) => each / (base[run] as number)));
      figures.push({ name, connections: number, requestsPerSecond: spread(rate), p50: spread(p50), p99: spread(p99), ratio });
    }
  }
  return figures;
}

/** So many of the questions are compared: on a slow server all of them would take longer than the measurement. */
const mostCompared = 20;

async function refuseDifferences(contenders: readonly Contender[]): Promise<void> {
  const [first, ...others] = contenders as readonly [Contender, ...Contender[]];
  for (const [index, question] of first.questions.slice(0, mostCompared).entries()) {
    const expected = canonicalJson(first.common(await askPatiently(first, question)));
    for (const other of others) {
      const found = difference(expected, canonicalJson(other.common(await askPatiently(other, other.questions[index] as Question))));
      if (found) throw new Error(`${first.name} and ${other.name} answer ${question.operationName} ${JSON.stringify(question.variables)} differently ${found}`);
    }
  }
}

/** A server that has just started may pass its own deadline while the database plans a statement for the first time. */
async function askPatiently({ url }: Contender, question: Question): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask(url, question);
    } catch (error) {
      if (tries === 10 || !/DATABASE_TIMEOUT/.test((error as Error).message)) throw error;
    }
  }
}
