/** How many rows a file of a release has: its lines, in `predicates.json` its predicates; undefined for other documents and for what is not JSON. */
export function countRows(file: string, text: string): number | undefined {
  if (file.endsWith(".jsonl")) return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (file !== "predicates.json") return undefined;
  try {
    const { predicates }: { readonly predicates: object } = JSON.parse(text);
    return Object.keys(predicates).length;
  } catch {
    return undefined;
  }
}
