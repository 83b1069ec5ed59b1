/** A GraphQL request. */
export interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks once and answers `data`; throws where the server answers anything but data. */
export async function ask(url: string, question: Question): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "cache-control": "no-cache" },
    body: JSON.stringify(question),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string; extensions?: { code?: string } }[] };
  if (errors || !response.ok || !data)
    throw new Error(
      `${question.operationName}: HTTP ${response.status} ${errors?.map((error) => `${error.extensions?.code ?? ""} ${error.message}`).join("; ") ?? ""}`,
    );
  return data;
}

/** The first place at which two canonical texts differ, with what stands around it; null where they are equal. */
export function difference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `at ${at}: …${one.slice(Math.max(0, at - 80), at + 80)}… against …${other.slice(Math.max(0, at - 80), at + 80)}…`;
}
