import { readdirSync, readFileSync } from "node:fs";

/** A named example of `schema/examples/`: what it asks in both languages, its document and its variables. */
export interface Example {
  readonly name: string;
  readonly en: string | undefined;
  readonly zh: string | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const folder = new URL("../../schema/examples/", import.meta.url);

/** All named examples, by name. A `.json` without its `.graphql` fails. */
export function readExamples(): readonly Example[] {
  const files = readdirSync(folder).sort();
  const documents = files.filter((file) => file.endsWith(".graphql"));
  const variables = new Set(files.filter((file) => file.endsWith(".json")));
  const examples = documents.map((file) => {
    const name = file.slice(0, -".graphql".length);
    const query = readFileSync(new URL(file, folder), "utf8");
    const [en, zh] = ["en", "zh"].map((language, line) => new RegExp(`^# ${language}: (.+)$`).exec(query.split("\n")[line] ?? "")?.[1]);
    const given = variables.delete(`${name}.json`) ? JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) : {};
    return { name, en, zh, query, variables: given };
  });
  if (variables.size > 0) throw new Error(`Variables without an example: ${[...variables].join(", ")}`);
  return examples;
}
