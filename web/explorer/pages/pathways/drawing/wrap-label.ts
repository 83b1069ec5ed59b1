/** Width of a character in ems, roughly: Chinese is square, Latin about half as wide. */
const widthOf = (character: string): number =>
  /[\u2e80-\uffef]/.test(character) ? 1 : /[A-Z0-9]/.test(character) ? 0.66 : /[il.,' ]/.test(character) ? 0.32 : 0.56;

/** Breaks a label into lines of at most so many ems: Latin at blanks and hyphens, Chinese anywhere. What does not fit ends in an ellipsis. */
export function wrapLabel(text: string, ems: number, mostLines: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef-]+-?|\s+|-/g) ?? [text];
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const piece of pieces) {
    const more = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    if (line !== "" && width + more > ems) {
      lines.push(line.trim());
      line = "";
      width = 0;
    }
    if (line === "" && piece.trim() === "") continue;
    line += piece;
    width += more;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] as string).slice(0, -1)}…`];
}
