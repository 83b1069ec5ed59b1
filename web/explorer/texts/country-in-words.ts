import { languageTag } from "../app/language.ts";

/** Codes of countries by their English names, and by the names that registries write otherwise. */
const codes = new Map<string, string>([
  ["Iran, Islamic Republic of", "IR"],
  ["Korea, Republic of", "KR"],
  ["Korea", "KR"],
]);

function read(): void {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = english.of(code);
    if (name && !codes.has(name)) codes.set(name, code);
  }
  codes.set("Turkey", "TR");
}

/** A country, which the data name as the source writes it, by its name in the language shown; as it stands where it is not known. */
export function countryInWords(name: string): string {
  if (codes.size < 10) read();
  const code = codes.get(name);
  return (code && new Intl.DisplayNames(languageTag.value, { type: "region" }).of(code)) ?? name;
}
