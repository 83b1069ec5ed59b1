import type { countries, Label } from "../../model/vocabulary.js";

/** Regions of the world as the United Nations' M49 standard draws them. */
export const regions = {
  AFRICA: { en: "Africa", zh: "非洲" },
  AMERICAS: { en: "Americas", zh: "美洲" },
  ASIA: { en: "Asia", zh: "亚洲" },
  EUROPE: { en: "Europe", zh: "欧洲" },
  OCEANIA: { en: "Oceania", zh: "大洋洲" },
} as const satisfies Readonly<Record<string, Label>>;

/** A region of the world. */
export type Region = keyof typeof regions;

/** The region of each country of the vocabulary. */
const regionOf: Readonly<Record<keyof typeof countries, Region>> = {
  Australia: "OCEANIA",
  Belgium: "EUROPE",
  Brazil: "AMERICAS",
  Bulgaria: "EUROPE",
  Canada: "AMERICAS",
  China: "ASIA",
  Egypt: "AFRICA",
  Germany: "EUROPE",
  India: "ASIA",
  Indonesia: "ASIA",
  Iran: "ASIA",
  Italy: "EUROPE",
  Japan: "ASIA",
  Singapore: "ASIA",
  "South Korea": "ASIA",
  Spain: "EUROPE",
  Taiwan: "ASIA",
  Turkey: "ASIA",
  Ukraine: "EUROPE",
  "United Kingdom": "EUROPE",
  "United States": "AMERICAS",
  Vietnam: "ASIA",
};

/** In which region a country lies; nothing where it is not known. */
export function regionOfCountry(country: string): Region | undefined {
  return regionOf[country as keyof typeof regionOf];
}
