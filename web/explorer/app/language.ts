import { computed } from "@preact/signals";
import { type Language, languages, languageTags } from "../texts/language.ts";
import { here } from "./location.ts";

/** What the service chose by `Accept-Language` when it sent the page. */
const sent: Language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

/** The language shown: the one that the address names, else the one that the page came in. */
export const language = computed<Language>(() => languages.find((one) => one === here.value.search.get("lang")) ?? sent);

/** The same as GraphQL's `Language`. */
export const apiLanguage = computed(() => (language.value === "zh" ? "ZH" : "EN"));

/** The same as a BCP 47 tag. */
export const languageTag = computed(() => languageTags[language.value]);
