import { languageTag } from "../app/language.ts";

/** A number as the language writes it, with at most so many decimals. */
export const inWords = (value: number, decimals = 3): string => new Intl.NumberFormat(languageTag.value, { maximumFractionDigits: decimals }).format(value);

/** A day (ISO 8601) as the language writes it. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(languageTag.value, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
