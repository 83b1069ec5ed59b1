import { Arg } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Language } from "./enums.js";

/** The argument `lang` of a field that speaks two languages. */
export const LanguageArgument = () => Arg("lang", () => Language, { nullable: true, defaultValue: "EN", description: "Language of the answer." });

/** One of two values by language. */
export const spoken = <Value>(lang: Language, en: Value, zh: Value): Value => (lang === "ZH" ? zh : en);

/** A label in a language. */
export const spokenLabel = (lang: Language, { en, zh }: Label): string => spoken(lang, en, zh);
