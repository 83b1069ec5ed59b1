import { identifierKey } from "./identifier-key.js";

/** What an identifier is found by: all of it, without leading zeros, and its number alone where that says enough. */
export function identifierKeys(id: string): string[] {
  const [prefix, local] = [id.slice(0, id.indexOf(":") + 1), id.slice(id.indexOf(":") + 1)];
  const keys = [identifierKey(id)];
  if (local.startsWith("0")) keys.push(identifierKey(prefix + local.replace(/^0+(?=\d)/, "")));
  if (local.replace(/\D/g, "").length >= 5) keys.push(identifierKey(local));
  if (/^[A-Za-z]+\d{5,}$/.test(local)) keys.push(local.replace(/\D/g, ""));
  return keys;
}
