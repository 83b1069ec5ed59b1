/** Pages of other vocabularies, by the prefix of an identifier; `$` stands for what comes after it. */
const pages: Readonly<Record<string, string>> = {
  CL: "http://purl.obolibrary.org/obo/CL_$",
  GO: "http://purl.obolibrary.org/obo/GO_$",
  HP: "http://purl.obolibrary.org/obo/HP_$",
  MONDO: "http://purl.obolibrary.org/obo/MONDO_$",
  UBERON: "http://purl.obolibrary.org/obo/UBERON_$",
  DOID: "http://purl.obolibrary.org/obo/DOID_$",
  NCIT: "http://purl.obolibrary.org/obo/NCIT_$",
  CHEBI: "http://purl.obolibrary.org/obo/CHEBI_$",
  HGNC: "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:$",
  NCBIGENE: "https://www.ncbi.nlm.nih.gov/gene/$",
  MESH: "https://meshb.nlm.nih.gov/record/ui?ui=$",
  UNIPROTKB: "https://www.uniprot.org/uniprotkb/$",
  REACT: "https://reactome.org/content/detail/$",
};

/** The page that an identifier of a vocabulary leads to; nothing where none is known. */
export function idUrl(id: string): string | undefined {
  const [prefix = "", local = ""] = id.split(/:(.*)/s);
  return pages[prefix.toUpperCase()]?.replace("$", local);
}
