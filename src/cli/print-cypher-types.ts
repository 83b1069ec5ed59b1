import { writeFile } from "node:fs/promises";
import { cypherTypes } from "../graph/statements/cypher-types.js";

/** Writes what the headers of `cypher/` say as types, `src/graph/plan/cypher-files.ts`: for the compiler, and for the test that compares it. */
const file = new URL("../../src/graph/plan/cypher-files.ts", import.meta.url);

await writeFile(file, cypherTypes());
process.stdout.write("Wrote src/graph/plan/cypher-files.ts.\n");
