import type { VariablesOf } from "gql.tada";
import { apiLanguage } from "../../app/language.ts";
import { here } from "../../app/location.ts";
import type { pathwaysQuery } from "./pathways.query.ts";

type Variables = VariablesOf<typeof pathwaysQuery>;

/** What the address asks of the page. */
export interface AskedPathways {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly levels: readonly string[];
  readonly species: readonly string[];
  readonly human: boolean;
  readonly minStudies: number;
  readonly maxLength: number;
  readonly inherit: boolean;
  readonly effect: string;
  /** How many chains are shown. */
  readonly chains: number;
  readonly isTable: boolean;
  /** The entity or link that is marked. */
  readonly pick: string;
  /** The association whose evidence is open. */
  readonly open: string;
}

/** Chains that are shown at first, and added each time one asks for more. */
export const firstChains = 40;

const maxLengths = { least: 1, usual: 5, most: 6 };

/** Reads the address. What it cannot mean counts as left out. */
export function askedPathways(): AskedPathways {
  const { search } = here.value;
  const list = (name: string) => (search.get(name) ?? "").split(",").filter(Boolean);
  const whole = (name: string, usual: number, least: number, most: number) => {
    const value = Number(search.get(name) ?? usual);
    return Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : usual;
  };
  return {
    from: list("from"),
    to: list("to"),
    via: list("via"),
    levels: list("levels"),
    species: list("species"),
    human: search.get("human") === "1",
    minStudies: whole("minStudies", 1, 1, 50),
    maxLength: whole("length", maxLengths.usual, maxLengths.least, maxLengths.most),
    inherit: search.get("inherit") !== "0",
    effect: search.get("effect") ?? "",
    chains: whole("chains", firstChains, 1, 2_000),
    isTable: search.get("view") === "table",
    pick: search.get("pick") ?? "",
    open: search.get("open") ?? "",
  };
}

/** The same as variables of the query; of filters only those that are set, so that the query behind the view is short. */
export function variablesOf(asked: AskedPathways): Variables & { readonly first: number } {
  const { from, to, via, levels, species, human, minStudies, maxLength, inherit } = asked;
  const evidence = {
    ...(levels.length > 0 && { levels: [...levels] }),
    ...(species.length > 0 && { species: [...species] }),
    ...(human && { humanOnly: true }),
    ...(minStudies > 1 && { minStudies }),
  };
  return {
    from: [...from],
    to: [...to],
    ...(via.length > 0 && { via: [...via] }),
    maxLength,
    ...(!inherit && { inherit }),
    ...(Object.keys(evidence).length > 0 && { evidence }),
    first: Math.min(100, asked.chains),
    lang: apiLanguage.value,
  } as Variables & { readonly first: number };
}
