import { identifierKey } from "./identifier-key.js";

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
