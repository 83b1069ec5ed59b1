/** Whether a word of `foldWords` is a Chinese character: they begin behind U+2E80, and each is a word of its own. */
export function isHan(word: string | undefined): boolean {
  return word !== undefined && word >= "\u2E80";
}
