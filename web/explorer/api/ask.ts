import type { ResultOf, VariablesOf } from "gql.tada";
import { Failed } from "./failed.ts";
import type { DocumentText, Fitting } from "./graphql.ts";

/** An entity whose id is near to one that is not known. */
export interface NearThing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameZh: string;
}

/** What was answered, with the nearest entities for each id that is not known. */
export interface Answer<Data> {
  readonly data: Data;
  readonly near: readonly NearThing[];
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly argument?: string; readonly id?: string } }[];
  readonly extensions?: {
    readonly release?: { readonly contentHash: string };
    readonly suggestions?: readonly { readonly nearest: readonly NearThing[] }[];
  };
}

/** Milliseconds after which an answer is given up. */
const patience = 30_000;

/** Answers of this visit, by request; they hold for one release. */
const answers = new Map<string, Answer<unknown>>();
const kept = 100;
let release = "";

/** The key under which an answer is kept. */
export const keyOf = (document: unknown, variables: unknown): string => `${(document as DocumentText).text}\n${JSON.stringify(variables)}`;

/** An answer that this visit already has. */
export function keptAnswer<Document>(document: Document, variables: VariablesOf<Document>): Answer<ResultOf<Document>> | undefined {
  return answers.get(keyOf(document, variables)) as Answer<ResultOf<Document>> | undefined;
}

/** Asks the service that sent the page. Throws `Failed`, and the reason that `signal` was aborted with. */
export async function ask<Document>(document: Fitting<Document>, variables: VariablesOf<Document>, signal?: AbortSignal): Promise<Answer<ResultOf<Document>>> {
  const late = AbortSignal.timeout(patience);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { accept: "application/graphql-response+json, application/json", "content-type": "application/json" },
    body: JSON.stringify({ query: (document as unknown as DocumentText).text, variables }),
    signal: signal ? AbortSignal.any([signal, late]) : late,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Failed(late.aborted ? "slow" : "unreachable");
  });
  const body = await bodyOf(response, signal);
  const [error] = body.errors ?? [];
  if (error) throw new Failed(response.status >= 500 ? "broken" : "refused", error.message, error.extensions);
  if (!body.data) throw new Failed("broken", `HTTP ${response.status}`);
  const answer = { data: body.data as ResultOf<Document>, near: body.extensions?.suggestions?.flatMap(({ nearest }) => nearest) ?? [] };
  keep(keyOf(document, variables), answer, body.extensions?.release?.contentHash ?? "");
  return answer;
}

async function bodyOf(response: Response, signal: AbortSignal | undefined): Promise<Body> {
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get("retry-after"));
    throw new Failed("busy", `HTTP ${response.status}`, seconds ? { seconds } : {});
  }
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failed("broken", `HTTP ${response.status}`);
  }
}

function keep(key: string, answer: Answer<unknown>, of: string): void {
  if (of !== release) answers.clear();
  release = of;
  answers.set(key, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
}
