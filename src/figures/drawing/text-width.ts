/** Full-width characters: CJK, kana, Hangul, full-width forms and punctuation. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const narrow = /[ijl.,:;'|!()[\]ftrI/ ]/;
const broad = /[mwMWQ@%&ABCDEGHKNOPRSUVXYZ+=<>~–—−±²]/;

/** How wide a text is at a font size, in pixels: an upper estimate over the sans-serif fonts of the systems, so that what is laid out by it fits. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1.02 : narrow.test(character) ? 0.36 : broad.test(character) ? 0.78 : 0.6;
  return ems * size;
}
