import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "./example.ts";

/** Reads the named examples of a folder: `<name>.graphql`, whose first two lines say what it answers, and `<name>.json` for variables. */
export function readExamples(folder: string): readonly Example[] {
  const documents = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return documents.sort().map((file) => {
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
    const [, en, zh, query] = /^# en: ([^\n]+)\n# zh: ([^\n]+)\n(.+)$/s.exec(text) ?? [];
    if (!en || !zh || !query) throw new Error(`${file} must begin with "# en: …" and "# zh: …"`);
    const variables = join(folder, file.replace(/graphql$/, "json"));
    return { name: file.slice(0, -".graphql".length), en, zh, query, variables: existsSync(variables) ? JSON.parse(readFileSync(variables, "utf8")) : {} };
  });
}
