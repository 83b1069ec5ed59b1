/** The id of "mesenchymal stem cell" in the Cell Ontology: the class in which patients of mixed sources are reported too. */
export const mscId = "CL:0000134";
