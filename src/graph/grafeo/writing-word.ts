/**
 * The first word of a Cypher text that writes, changes the schema or reads a file, or null: Grafeo knows no
 * transaction that cannot write. Words in strings, in backticks, after `.` `:` `$` or before `:` are names.
 */
export function writingWord(text: string): string | null {
  const bare = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, "''");
  return /(?<![.:$\w])(?:CREATE|INSERT|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|ALTER|LOAD)(?!\w|\s*:)/i.exec(bare)?.[0] ?? null;
}
