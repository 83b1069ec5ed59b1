import { here } from "./location.ts";

/** Values of parameters; an empty one is left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An address of the explorer. The language goes along where the present address names one. */
export function address(path: string, parameters: Parameters = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) put(search, name, value);
  const lang = here.value.search.get("lang");
  if (lang && !search.has("lang")) search.set("lang", lang);
  return withSearch(path, search);
}

/** The present address with some parameters changed, all others as they are. */
export function hereWith(parameters: Parameters): string {
  const search = new URLSearchParams(here.value.search);
  for (const [name, value] of Object.entries(parameters)) {
    search.delete(name);
    put(search, name, value);
  }
  return withSearch(here.value.path, search);
}

function put(search: URLSearchParams, name: string, value: Parameters[string]): void {
  const text = Array.isArray(value) ? value.join(",") : value === false ? "" : value === true ? "1" : String(value ?? "");
  if (text !== "") search.set(name, text);
}

/** Commas and colons may stand in a query as they are (RFC 3986, 3.4), and ids are easier to read that way. */
function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text ? `${path}?${text}` : path;
}
