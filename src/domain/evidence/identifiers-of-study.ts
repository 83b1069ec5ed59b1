import { registrationIdentifier } from "../entities/registries.js";

/** An identifier and the page it leads to. */
export interface Identifier {
  readonly id: string;
  readonly url?: string;
}

/** Where a prefix's identifiers are resolved. */
const pages: Readonly<Record<string, (local: string) => string>> = {
  PMID: (local) => `https://pubmed.ncbi.nlm.nih.gov/${local}/`,
  PMCID: (local) => `https://pmc.ncbi.nlm.nih.gov/articles/${local}/`,
  DOI: (local) => `https://doi.org/${local}`,
};

/** A study's identifiers, its own id first, each once, with the pages that resolve them. */
export function identifiersOfStudy(study: Readonly<Record<string, string | null>>): Identifier[] {
  const given: [string, string | null | undefined][] = [
    ["PMID", study.pmid],
    ["PMCID", study.pmcid],
    ["DOI", study.doi],
  ];
  const ids = new Set([study.id as string, ...given.filter(([, local]) => local).map(([prefix, local]) => `${prefix}:${local}`)]);
  const registered = study.registration ? registrationIdentifier(study.registration) : undefined;
  const found = [...ids].map((id): Identifier => {
    const [prefix, local] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
    const page = pages[prefix];
    return id === registered?.id ? registered : page ? { id, url: page(local) } : { id };
  });
  return registered && !ids.has(registered.id) ? [...found, registered] : found;
}
