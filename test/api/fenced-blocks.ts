/** A query of a page, and the answer that the page prints below it. */
export interface FencedQuery {
  readonly query: string;
  /** The printed answer; undefined where the page prints none. */
  readonly printed?: string | undefined;
  /** The heading that it stands under. */
  readonly heading: string;
}

const block = /^```graphql\n([\s\S]*?)^```\n(?:\n```json\n([\s\S]*?)^```\n)?/gm;

/** The fenced `graphql` blocks of a Markdown page, each with the `json` block right below it. */
export function fencedQueries(page: string): readonly FencedQuery[] {
  return [...page.matchAll(block)].map((match) => {
    const heading = [...page.slice(0, match.index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? "";
    return { query: match[1] as string, printed: match[2], heading };
  });
}

/** The page with other answers below its queries, in their order. */
export function withAnswers(page: string, answers: readonly unknown[]): string {
  let index = 0;
  return page.replace(block, (whole, query: string, printed?: string) => {
    const answer = answers[index++];
    return printed === undefined ? whole : `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${printJson(answer)}\n\`\`\`\n`;
  });
}

/** JSON for people: what fits on a line of 120 characters stays on one. */
export function printJson(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (indent.length + flat.length <= 120 || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + printJson(item, deeper)).join(",\n")}\n${indent}]`;
  const fields = Object.entries(value).map(([key, inner]) => `${deeper}${JSON.stringify(key)}: ${printJson(inner, deeper)}`);
  return `{\n${fields.join(",\n")}\n${indent}}`;
}
