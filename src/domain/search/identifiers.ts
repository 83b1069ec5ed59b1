/** What an identifier is found by: all of it, without leading zeros, and its number alone where that says enough. */
export function identifierKeys(id: string): string[] {
  const [prefix, local] = [id.slice(0, id.indexOf(":") + 1), id.slice(id.indexOf(":") + 1)];
  const keys = [identifierKey(id)];
  if (local.startsWith("0")) keys.push(identifierKey(prefix + local.replace(/^0+(?=\d)/, "")));
  if (local.replace(/\D/g, "").length >= 5) keys.push(identifierKey(local));
  if (/^[A-Za-z]+\d{5,}$/.test(local)) keys.push(local.replace(/\D/g, ""));
  return keys;
}

/** An identifier as it is compared: small letters and digits, all else left out. */
export function identifierKey(id: string): string {
  return id
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** What a text may name beside words. */
export interface AskedIdentifiers {
  /** Keys, as `identifierKeys` makes them. */
  readonly keys: readonly string[];
  /** What the whole text looks like: an accession number or address, a CURIE (which may be words with a colon), or words. */
  readonly form: "accession" | "curie" | "words";
}

const accession = /^(?:(?:pmid|pmcid|doi)[:\s]*)?(?:10\.\d{4,9}\/\S+|(?:nct|pmc)?[\s_]*\d{5,})$/i;
const curie = /^[a-z][\w.]*:\S+$|^[a-z]+_\d+$/i;
const inside = /\b(?:10\.\d{4,9}\/[^\s,;]+|[a-z]{2,}[:_ ]{0,2}\d{5,}|\d{5,})\b/gi;

/**
 * The identifiers that a text names: the whole of it, the end of an address (`https://doi.org/10.1186/scrt459`,
 * `…/obo/CL_0002569`), and what looks like one inside a sentence.
 */
export function askedIdentifiers(text: string): AskedIdentifiers {
  const said = text
    .normalize("NFKC")
    .trim()
    .replace(/\bpub ?med(?: id)?\b/i, "PMID");
  const end = /^https?:/i.test(said) ? endOf(said) : undefined;
  const form = end !== undefined || accession.test(said) ? "accession" : curie.test(said) ? "curie" : "words";
  const given = [end ?? said, ...(form === "words" ? (said.match(inside) ?? []) : [])];
  return { keys: [...new Set(given.map((one) => identifierKey(one)))].filter((key) => key !== ""), form };
}

function endOf(address: string): string | undefined {
  const path = address.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return /10\.\d{4,9}\/\S+$/.exec(path)?.[0] ?? /^https?:\/\/[^/\s]+\/(?:\S*\/)?([^/\s]+)$/i.exec(path)?.[1];
}
