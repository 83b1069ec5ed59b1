import { partWords } from "../../texts/part-words.ts";

/** What a link says of its end, as a sign and a word: it raises it, lowers it, or no effect on it was found (0). */
export function LinkSign({ sign }: { readonly sign: number }) {
  const words = partWords();
  if (sign > 0) return <span class="up nowrap">▲ {words.raises}</span>;
  if (sign < 0) return <span class="down nowrap">⊣ {words.lowers}</span>;
  return <span class="dim nowrap">∅ {words.noEffectShort}</span>;
}
