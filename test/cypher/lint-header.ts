import { readFileSync } from "node:fs";
import { readCypherHeader } from "../../src/graph/statements/cypher-header.js";
import type { CypherFile } from "../../src/graph/statements/read-cypher-file.js";

/**
 * What is wrong with the header of a file of `cypher/`: it begins with a sentence (a question, where the file asks
 * one), stands above the text, and names parameters, placeholders and columns with their types; of a fragment, what it
 * needs and yields (see `readCypherHeader`).
 */
export function lintHeader(name: string, { header, body }: CypherFile): string[] {
  const problems: string[] = [];
  const [first = ""] = header.split("\n");
  const isPart = name.startsWith("snippets/");
  const isFragment = /^to:/m.test(header);
  if (!/^(Part: )?[A-Z].*[.?]$/.test(first)) problems.push("the header begins with a sentence");
  if (isFragment && !first.includes("?")) problems.push("the header of a fragment begins with its question");
  if (isPart !== first.startsWith("Part: ")) problems.push("the header of a part begins with Part:");
  const text = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), "utf8");
  const lines = text.trimEnd().split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  if (lines.slice(end).some((line) => line.replace(/'[^']*'/g, "").includes("//"))) problems.push("comments stand above the text");
  if (text.includes("\r") || text.includes("\t") || !text.endsWith("\n")) problems.push("lines end in one newline, indented by spaces");
  const line = (label: string) => new RegExp(`^${label}: (.*)$`, "m").exec(header)?.[1] ?? "";
  const own = `${lines.slice(end).join("\n")} ${line("order")}`;
  const used = new Set(own.match(/\$\w+/g)?.filter((parameter) => line("list") === "" || (parameter !== "$skip" && parameter !== "$end")));
  const named = new Set(line("parameters").match(/\$\w+/g));
  for (const parameter of used) if (!named.has(parameter)) problems.push(`the header does not name ${parameter}`);
  for (const parameter of named) if (!used.has(parameter)) problems.push(`the header names ${parameter}, which the text does not use`);
  for (const [placeholder] of body.matchAll(/__[A-Z_]+?__/g)) if (!header.includes(placeholder)) problems.push(`the header does not name ${placeholder}`);
  const columns = isFragment || isPart ? "" : (/\bRETURN\b(?![\s\S]*\bRETURN\b)([\s\S]*)/.exec(body)?.[1] ?? "");
  for (const [, column = ""] of columns.matchAll(/\bAS (\w+)/g)) {
    if (!new RegExp(`^columns:.*\\b${column}\\b`, "m").test(header)) problems.push(`the header does not name the column ${column}`);
  }
  try {
    readCypherHeader(name);
  } catch (error) {
    problems.push(String(error));
  }
  return [...new Set(problems)];
}
