import type { Language } from "./texts.ts";

/** What the address asks for: an example by its name, or a document of its own. */
export interface Address {
  readonly example?: string;
  readonly query?: string;
  readonly variables?: string;
}

/** Characters of an address that the service takes along with the headers of a browser. */
const longest = 12_000;

/** Reads `?example=`, `?query=` and `?variables=`. */
export function readAddress(): Address {
  const search = new URLSearchParams(location.search);
  const given = ["example", "query", "variables"].flatMap((name) => {
    const value = search.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

/** The address of an example or of a document in a language; undefined where it would be too long. */
export function addressOf(wanted: Address, language: Language): string | undefined {
  const address = `${location.pathname}?${new URLSearchParams({ ...wanted, lang: language })}`;
  return address.length > longest ? undefined : address;
}
