/** A query of a page, and the answer that the page prints below it. */
export interface FencedQuery {
  readonly query: string;
  /** The printed answer; undefined where the page prints none. */
  readonly printed?: string | undefined;
  /** How the page prints it: as JSON, or as text in words. */
  readonly form: "json" | "text";
  /** The heading that it stands under. */
  readonly heading: string;
}

const block = /^```graphql\n([\s\S]*?)^```\n(?:\n```(json|text)\n([\s\S]*?)^```\n)?/gm;

/** The fenced `graphql` blocks of a Markdown page, each with the `json` or `text` block right below it. */
export function fencedQueries(page: string): readonly FencedQuery[] {
  return [...page.matchAll(block)].map((match) => {
    const heading = [...page.slice(0, match.index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? "";
    return { query: match[1] as string, printed: match[3], form: (match[2] ?? "json") as FencedQuery["form"], heading };
  });
}

/** The page with other answers below its queries, in their order. */
export function withAnswers(page: string, answers: readonly unknown[]): string {
  let index = 0;
  return page.replace(block, (whole, query: string, form?: FencedQuery["form"]) => {
    const answer = answers[index++];
    return form === undefined ? whole : `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`${form}\n${printAnswer(answer, form)}\n\`\`\`\n`;
  });
}

/** The answer as a block of this form prints it, without a line end. */
export function printAnswer(answer: unknown, form: FencedQuery["form"]): string {
  return form === "json" ? printJson(answer) : printWords(answer);
}

/** JSON for people: what fits on a line of 120 characters stays on one. */
function printJson(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (indent.length + flat.length <= 120 || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + printJson(item, deeper)).join(",\n")}\n${indent}]`;
  const fields = Object.entries(value).map(([key, inner]) => `${deeper}${JSON.stringify(key)}: ${printJson(inner, deeper)}`);
  return `{\n${fields.join(",\n")}\n${indent}}`;
}

/**
 * An answer in words: each object of a list is one line, its values in the order of the query with dots between them.
 * Numbers and dates stand after the name of their field, fractions with two digits; null is left out.
 */
function printWords(answer: unknown): string {
  const { words, lines } = wordsOf(answer);
  return [...(words.length > 0 ? [words.join(" · ")] : []), ...lines].join("\n");
}

function wordsOf(value: unknown, name = ""): { readonly words: readonly string[]; readonly lines: readonly string[] } {
  if (value === null || value === undefined) return { words: [], lines: [] };
  if (Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null)) {
    const items = value.map((item) => wordsOf(item));
    return { words: [], lines: items.flatMap(({ words, lines }) => [`- ${words.join(" · ")}`, ...lines.map((line) => `  ${line}`)]) };
  }
  if (Array.isArray(value)) return { words: value.length > 0 ? [value.join(", ")] : [], lines: [] };
  if (typeof value === "object") {
    const inner = Object.entries(value).map(([key, field]) => wordsOf(field, key));
    return { words: inner.flatMap(({ words }) => words), lines: inner.flatMap(({ lines }) => lines) };
  }
  const needsName = typeof value !== "string" || /^[\d./-]+$/.test(value);
  const shown = typeof value === "number" && !Number.isInteger(value) ? String(Number(value.toPrecision(2))) : String(value);
  return { words: [needsName ? `${name} ${shown}` : shown], lines: [] };
}
