/** How many rows a file of a release has: its lines, in `predicates.json` its predicates; undefined for other documents. */
export function countRows(file: string, text: string): number | undefined {
  if (file.endsWith(".jsonl")) return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (file !== "predicates.json") return undefined;
  return Object.keys((JSON.parse(text) as { predicates?: object }).predicates ?? {}).length;
}
