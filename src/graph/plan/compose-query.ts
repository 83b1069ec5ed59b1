import type { Parameters, Statement, Value } from "../store.js";
import { dropIdleConditions } from "./drop-idle-conditions.js";
import { fillPlaceholders } from "./fill-placeholders.js";
import { type Fragment, readFragment } from "./fragment.js";
import type { QueryNode, Selection } from "./query-node.js";

/**
 * One statement for a whole query plan, with its parameters. Its one row has one column, `answer`: the list of items, and the selected total and
 * facets.
 */
export interface ComposedQuery {
  readonly statement: Statement<Parameters, { readonly answer: readonly Value[] }>;
  readonly parameters: Readonly<Record<string, Value>>;
  /** The parameter that says how long the root's page is, where it is the list's first: a shorter one is its beginning. */
  readonly lengthIn?: string;
}

/**
 * Makes one statement of a tree of wants: each want becomes one `CALL (…) { … RETURN collect([…]) }` inside the one
 * above it, its variables and parameters numbered so that none shadows another. Rows are positional lists, because
 * Bolt repeats every key of every map. The text is composed of the files of `cypher/` alone; property names are
 * checked against /^\w+$/, placeholders by `fillPlaceholders`, and everything else that varies is a parameter.
 */
export function composeQuery(root: QueryNode): ComposedQuery {
  const parameters: Record<string, Value> = {};
  let next = 0;
  let lengthIn: string | undefined;

  function calls(want: QueryNode, attached: string | null, above: Readonly<Record<string, string>>): { text: string; columns: string[] } {
    const number = next++;
    const fragment = readFragment(want.fragment);
    const imports = Object.fromEntries(fragment.from.map((name) => [name, above[name] ?? attached ?? name]));
    const rename = (text: string) => renameVariables(text, imports, number);
    for (const name of fragment.parameters) {
      const value = want.parameters[name];
      if (value === undefined) throw new Error(`cypher/${fragment.name}.cypher needs the parameter $${name}`);
      parameters[`${name}_${number}`] = value;
    }
    const scope = `CALL (${Object.values(imports).join(", ")}) {`;
    const body = rename(dropIdleConditions(fillPlaceholders(fragment.name, fragment.body, want.placeholders ?? {}), want.parameters));
    const columns: string[] = [];
    const parts: string[] = [];
    const numbered = (names: readonly string[]) => names.map((name) => `${name}_${number}`);
    const found = numbered(fragment.to.filter((name) => !fragment.later[name]));
    const lookedUp = want.page ? Object.keys(want.select).filter((variable) => fragment.later[variable]) : [];
    const carried = numbered(fragment.carries.filter((name) => lookedUp.length > 0 || fragment.order.includes(name)));
    const inOrder = (variables: readonly string[]) => `WITH ${variables.join(", ")} ORDER BY ${rename(fragment.order)}`;
    const facets = want.facets.map((name) => ({ name, ...(fragment.facets[name] ?? unknownFacet(name, fragment)) }));
    const shared = isShared(want, fragment, facets);
    if (shared) {
      const lists = [...found.map((name) => `collect(${name}) AS all_${name}`), ...carried.map((name) => `collect(coalesce(${name}, '')) AS all_${name}`)];
      parts.push(`${scope}\n${body}\n${inOrder([...found, ...carried])}\nRETURN ${lists.join(", ")}\n}`);
    }
    if (want.page) {
      const yielded = Object.fromEntries(fragment.to.map((name) => [name, `${name}_${number}`]));
      const { skip, limit, more } = want.page;
      const end = skip + limit + (more ? 1 : 0);
      parameters[`skip_${number}`] = skip;
      const length = fragment.list || shared ? `end_${number}` : `limit_${number}`;
      parameters[length] = fragment.list || shared ? end : end - skip;
      if (want === root && skip === 0) lengthIn = length;
      const [one] = found;
      const page = shared
        ? [
            `CALL (${[...found, ...carried].map((name) => `all_${name}`).join(", ")}) {`,
            `UNWIND range($skip_${number}, CASE WHEN size(all_${one}) < $end_${number} THEN size(all_${one}) ELSE $end_${number} END - 1) AS at_${number}`,
            `WITH ${[...found, ...carried].map((name) => `all_${name}[at_${number}] AS ${name}`).join(", ")}`,
          ]
        : [scope, body, `${inOrder([...found, ...carried])}${fragment.list ? "" : ` SKIP $skip_${number} LIMIT $limit_${number}`}`];
      const below: string[] = [];
      const row = Object.entries(want.select).map(([variable, selection]) => {
        const name = yielded[variable] ?? unknownVariable(variable, fragment);
        return project(name, selection, (child) => {
          const made = calls(child.query, name, yielded);
          below.push(made.text);
          return made.columns;
        });
      });
      parts.push(
        [
          ...page,
          ...lookedUp.map((variable) => rename(fragment.later[variable] ?? "")),
          ...(shared || lookedUp.length > 0 ? [inOrder([...found, ...carried, ...numbered(lookedUp)])] : []),
          ...below,
          `RETURN collect([${row.join(", ")}]) AS items_${number}\n}`,
        ].join("\n"),
      );
      columns.push(`items_${number}`);
    }
    if (want.total && (fragment.list || shared)) columns.push(fragment.list ? `coalesce(size(${rename(fragment.list)}), 0)` : `size(all_${found[0]})`);
    else if (want.total) {
      parts.push(`${scope}\n${body}\nRETURN count(*) AS total_${number}\n}`);
      columns.push(`total_${number}`);
    }
    if (fragment.list && facets.length > 0) throw new Error(`cypher/${fragment.name}.cypher gives a page and a number, no facets`);
    for (const { name, expression, each } of facets) {
      const from = shared ? `CALL (all_${found[0]}) {\nUNWIND all_${found[0]} AS ${found[0]}` : `${scope}\n${body}`;
      const value = each ? `UNWIND ${rename(expression)} AS value_${number}\nWITH value_${number}, ` : `WITH ${rename(expression)} AS value_${number}, `;
      parts.push(
        `${from}\n${value}count(*) AS number_${number}\nORDER BY number_${number} DESC, value_${number}\nRETURN collect([value_${number}, number_${number}]) AS facet_${number}_${name}\n}`,
      );
      columns.push(`facet_${number}_${name}`);
    }
    return { text: parts.join("\n"), columns };
  }

  const { text, columns } = calls(root, null, {});
  return {
    statement: { name: root.fragment, text: `${text}\nRETURN [${columns.join(", ")}] AS answer` },
    parameters,
    ...(lengthIn && { lengthIn }),
  };
}

/**
 * Whether a page, its total and its facets are taken from one list of the nodes in order, so that the body is planned
 * and run once. The fragment must yield one variable, of which alone the facets are made.
 */
function isShared(want: QueryNode, fragment: Fragment, facets: readonly { readonly expression: string }[]): boolean {
  const found = fragment.to.filter((name) => !fragment.later[name]);
  const ofOne = facets.every(({ expression }) => new RegExp(`^${found[0]}\\.\\w+$`).test(expression));
  return !fragment.list && want.page !== undefined && (want.total || facets.length > 0) && found.length === 1 && ofOne;
}

function unknownFacet(name: string, fragment: Fragment): never {
  throw new Error(`cypher/${fragment.name}.cypher has no facet ${name}`);
}

/** `[v.id, v.name, items_2, total_2]` for a node, null where there is none. */
function project(variable: string, selection: Selection, childColumns: (child: Selection["children"][number]) => string[]): string {
  const cells = selection.properties.map((property) => {
    if (!/^\w+$/.test(property)) throw new Error(`not a property name: ${property}`);
    return `${variable}.${property}`;
  });
  const below = selection.children.flatMap(childColumns);
  return `CASE WHEN ${variable} IS NULL THEN null ELSE [${[...cells, ...below].join(", ")}] END`;
}

function unknownVariable(variable: string, fragment: Fragment): never {
  throw new Error(`cypher/${fragment.name}.cypher does not yield ${variable}`);
}

/**
 * Numbers a fragment's variables and parameters. By the naming rules of `cypher/` keywords are upper case, so a bare
 * lower-case word is a variable, unless it is a function (`(` follows), a property (`.` before), a label or type
 * (`:` before), a map key (`: ` follows), or inside a string.
 */
function renameVariables(text: string, imports: Readonly<Record<string, string>>, number: number): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|\$(\w+)|(?<![.:\w])([a-z]\w*)(?!\w|\(|:\s)/g, (whole, parameter?: string, word?: string) => {
    if (parameter) return `$${parameter}_${number}`;
    if (!word || word === "true" || word === "false" || word === "null") return whole;
    return imports[word] ?? `${word}_${number}`;
  });
}
