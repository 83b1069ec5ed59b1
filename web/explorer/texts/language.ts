/** The languages of the explorer, as `?lang=` names them. */
export const languages = ["en", "zh"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** Something in both languages. */
export type Both<Words> = Readonly<Record<Language, Words>>;

/** BCP 47 tags, for `lang` attributes and `Intl`. */
export const languageTags: Both<string> = { en: "en", zh: "zh-Hans" };

/** What each language is called by those who speak it. */
export const ownNames: Both<string> = { en: "English", zh: "中文" };
