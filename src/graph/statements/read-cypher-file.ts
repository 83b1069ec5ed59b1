import { readFileSync } from "node:fs";

const folder = new URL("../../../cypher/", import.meta.url);
const cache = new Map<string, CypherFile>();

/** A file of `cypher/`: its header comment without slashes, its text without comments, snippets filled in, and the names of those. */
export interface CypherFile {
  readonly header: string;
  readonly body: string;
  readonly snippets: readonly string[];
}

/** Reads `cypher/<name>.cypher`. `@part-name@` in it is replaced by the text of `cypher/snippets/part-name.cypher`. */
export function readCypherFile(name: string): CypherFile {
  const known = cache.get(name);
  if (known) return known;
  if (!/^[a-z][a-z0-9/-]*$/.test(name)) throw new Error(`not the name of a file of cypher/: ${name}`);
  const lines = readFileSync(new URL(`${name}.cypher`, folder), "utf8").split("\n");
  const comment = (line: string) => line.trimStart().startsWith("//");
  const own = lines
    .filter((line) => !comment(line))
    .join("\n")
    .trim();
  const file = {
    header: lines
      .filter(comment)
      .map((line) => line.trim().slice(2).trim())
      .join("\n"),
    body: own.replace(/@([a-z-]+)@/g, (_, part: string) => readCypherFile(`snippets/${part}`).body),
    snippets: [...new Set(own.match(/(?<=@)[a-z-]+(?=@)/g) ?? [])],
  };
  cache.set(name, file);
  return file;
}
