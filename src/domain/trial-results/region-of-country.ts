import type { Label } from "../../model/vocabulary.js";

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

/** The countries of the release's studies, as the data write them. */
const countries: Readonly<Record<string, Region>> = {
  Belgium: "EUROPE",
  Brazil: "AMERICAS",
  Canada: "AMERICAS",
  China: "ASIA",
  Egypt: "AFRICA",
  Germany: "EUROPE",
  India: "ASIA",
  Indonesia: "ASIA",
  Iran: "ASIA",
  "Iran, Islamic Republic of": "ASIA",
  Italy: "EUROPE",
  Japan: "ASIA",
  Korea: "ASIA",
  "Korea, Republic of": "ASIA",
  Singapore: "ASIA",
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
  return countries[country];
}
