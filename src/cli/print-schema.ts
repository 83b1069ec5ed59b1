import "reflect-metadata";
import { writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "../graphql/build-schema.js";

/** Writes what is served, sorted, as `schema/schema.graphql`: for readers, for code generators, and for the test that compares it. */
const file = new URL("../../schema/schema.graphql", import.meta.url);

await writeFile(file, `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`);
process.stdout.write("Wrote schema/schema.graphql.\n");
