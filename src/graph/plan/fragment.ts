import { readCypherFile } from "../statements/read-cypher-file.js";

/** A file of `cypher/` that finds things, and what its header says of it. */
export interface Fragment {
  readonly name: string;
  /** Variables that must be bound above the fragment. */
  readonly from: readonly string[];
  /** Variables that the fragment yields: nodes, maps, or plain values. */
  readonly to: readonly string[];
  /** Variables that the fragment yields for its look-ups alone. */
  readonly carries: readonly string[];
  /** Variables that are found after paging, by the part that finds them, and only where something of them is read. */
  readonly later: Readonly<Record<string, string>>;
  /** The sorted list of ids that holds the whole answer; the body then finds those from `$skip` to before `$end`. */
  readonly list: string | null;
  /** The total order of the things, as an `ORDER BY` list. */
  readonly order: string;
  /** Facets: name to the expression that is counted; `each` where the expression is a list. */
  readonly facets: Readonly<Record<string, { readonly expression: string; readonly each: boolean }>>;
  /** Parameter names, without `$`. */
  readonly parameters: readonly string[];
  /** The Cypher text, comments removed, placeholders unfilled. */
  readonly body: string;
}

const cache = new Map<string, Fragment>();

/** Reads a fragment and its header. Throws where the file does not exist or its header lacks a line. */
export function readFragment(name: string): Fragment {
  const known = cache.get(name);
  if (known) return known;
  const { header, body } = readCypherFile(name);
  const line = (label: string) => new RegExp(`^${label}:\\s*(.*)$`, "m").exec(header)?.[1]?.trim() ?? "";
  const names = (label: string) =>
    line(label)
      .split(/[,\s]+/)
      .filter((word) => /^\w+$/.test(word));
  const fragment: Fragment = {
    name,
    from: names("from"),
    to: names("to"),
    carries: names("carries"),
    later: readLater(line("later")),
    list: line("list") || null,
    order: line("order"),
    facets: readFacets(line("facets")),
    parameters: [...new Set([...`${body} ${line("order")}`.matchAll(/\$(\w+)/g)].map((match) => match[1] as string))].filter(
      (parameter) => line("list") === "" || (parameter !== "skip" && parameter !== "end"),
    ),
    body,
  };
  if (fragment.to.length === 0 || fragment.order === "") throw new Error(`cypher/${name}.cypher: its header needs the lines "to:" and "order:"`);
  cache.set(name, fragment);
  return fragment;
}

function readLater(text: string): Fragment["later"] {
  return Object.fromEntries([...text.matchAll(/(\w+) = ([a-z-]+)/g)].map(([, variable, part]) => [variable, readCypherFile(`snippets/${part}`).body]));
}

function readFacets(text: string): Fragment["facets"] {
  return Object.fromEntries(
    text
      .split(";")
      .filter((part) => part.includes("="))
      .map((part) => {
        const [name, expression] = part.split("=").map((piece) => piece.trim()) as [string, string];
        const each = expression.startsWith("each ");
        return [name, { expression: each ? expression.slice(5) : expression, each }];
      }),
  );
}
