import { editDistance } from "../../basics/edit-distance.js";

/** Words of the labels that a word of a text may mean, each with how near it is: 1 where it is the same. */
export type Meanings = ReadonlyMap<string, number>;

/** How a word is taken. */
export interface Taking {
  /** It may be the beginning of a longer one: the last word of a text. */
  readonly unfinished: boolean;
  /** It may hold typing errors. */
  readonly forgiving: boolean;
}

/** All words that occur in labels. */
export interface WordList {
  /**
   * What a word may mean: itself, words that begin with it, and words that are few typing errors away: none where it has
   * up to three letters or a digit, one up to seven letters, two beyond.
   */
  meanings(word: string, taking: Taking): Meanings;
}

/** Makes the list. */
export function makeWordList(words: Iterable<string>): WordList {
  const sorted = [...words].sort();
  const known = new Set(sorted);
  const plain = sorted.filter((word) => word.length >= 3 && !/\d|\p{Script=Han}/u.test(word)).map((word) => ({ word, letters: lettersOf(word) }));

  function meanings(word: string, { unfinished, forgiving }: Taking): Meanings {
    const found = new Map<string, number>();
    const add = (other: string, nearness: number) => found.set(other, Math.max(nearness, found.get(other) ?? 0));
    if (known.has(word)) add(word, 1);
    // EV is a word of its own, and not the beginning of event; EVs are more than one.
    if (/^[a-z]{2}s$/.test(word) && known.has(word.slice(0, 2)) && !known.has(word)) add(word.slice(0, 2), 0.95);
    if (unfinished && !(known.has(word) && /^[a-z]{2}$/.test(word)))
      for (const other of startingWith(sorted, word)) add(other, other === word ? 1 : 0.9 * (0.6 + (0.4 * word.length) / other.length));
    const most = !forgiving || /\d|\p{Script=Han}/u.test(word) ? 0 : allowed(word.length);
    if (most === 0) return found;
    const letters = lettersOf(word);
    for (const { word: other, letters: others } of plain) {
      if (bits(letters & ~others) > most) continue;
      const whole = Math.min(editDistance(word, other, most), word.endsWith("s") ? editDistance(word, `${other}s`, most) : most + 1);
      const start =
        whole > most && unfinished && word.length >= 5 && other.length > word.length ? editDistance(word, other.slice(0, word.length), most) : most + 1;
      if (whole <= most) add(other, 1 - 0.2 * whole - (word[0] === other[0] ? 0 : 0.1));
      else if (start <= most) add(other, 0.8 - 0.2 * start - (word[0] === other[0] ? 0 : 0.1));
    }
    return found;
  }
  return { meanings };
}

const allowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Which letters a word has, as bits: words that differ in more than the errors allowed need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}

/** The texts of a sorted list that begin with `start`. */
export function startingWith(sorted: readonly string[], start: string): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(start)) end++;
  return sorted.slice(low, end);
}
