/** Words in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** What fills the holes of a sentence: a number, a name that both languages write alike, or words in both. */
export type Filling = Readonly<Record<string, number | string | Words>>;

/** A sentence in both languages, its `{holes}` filled; one without a filling stays as it is. */
export function fillSentence(sentence: Words, filling: Filling): Words {
  const fill = (language: keyof Words) =>
    sentence[language].replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = filling[name] ?? hole;
      return typeof value === "object" ? value[language] : String(value);
    });
  return { en: fill("en"), zh: fill("zh") };
}
