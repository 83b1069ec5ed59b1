/** The first character of each letter in the order of pinyin; no syllable begins with i, u or v. */
const firsts = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他哇夕丫帀"];
const letters = [..."abcdefghjklmnopqrstwxyz"];
const order = new Intl.Collator("zh-u-co-pinyin");
/** A Node that was built without Chinese collation has no pinyin. */
const isThere =
  firsts.every((first, index) => index === 0 || order.compare(firsts[index - 1] ?? "", first) < 0) &&
  order.compare("肝", "哈") < 0 &&
  order.compare("硬", "丫") > 0;
const known = new Map<string, string>();

/** The initials of a Chinese name's pinyin, `gyh` of 肝硬化, by the most common readings; null where it has other letters. */
export function pinyinInitialsOf(name: string): string | null {
  if (!isThere || !/^\p{Script=Han}{2,}$/u.test(name)) return null;
  return [...name].map(initialOf).join("");
}

function initialOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const letter = letters[firsts.findLastIndex((first) => order.compare(first, character) <= 0)] ?? "";
  known.set(character, letter);
  return letter;
}
