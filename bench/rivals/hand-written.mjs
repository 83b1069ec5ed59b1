import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import neo4j from "neo4j-driver";

/**
 * Hand-written Cypher behind bare node:http: what somebody writes who needs no GraphQL and serves known questions. Takes
 * the body of a GraphQL request, picks the Cypher file by its `operationName`, and answers `{ data }`. Environment:
 * NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, QUESTIONS (folder), DRIVER_CALL (`executeQuery`, as the driver's manual
 * advises, or `run`, which saves the transaction's own messages). Prints its address.
 */
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, QUESTIONS, DRIVER_CALL = "executeQuery" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true, fetchSize: -1 });
const texts = new Map();
const labels = JSON.parse(process.env.LABELS ?? "{}");

const textOf = (name) => {
  if (!/^\w+$/.test(name)) throw new Error("not a question's name");
  const file = name.replace(/(?<!^)([A-Z]|\d)/g, "-$1").toLowerCase();
  if (!texts.has(name)) texts.set(name, readFileSync(`${QUESTIONS}/${file}.cypher`, "utf8"));
  return texts.get(name);
};

const ask = {
  executeQuery: async (text, parameters) => (await driver.executeQuery(text, parameters, { routing: neo4j.routing.READ })).records,
  run: async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, parameters)).records;
    } finally {
      await session.close();
    }
  },
}[DRIVER_CALL];

/** Pathways by length, shortest first, until there are enough. */
async function pathways(parameters) {
  const nodes = [];
  for (let length = 1; length <= 4 && nodes.length < 20; length++) {
    const [record] = await ask(textOf(`pathways${length}`), { ...parameters, limit: neo4j.int(20 - nodes.length) });
    nodes.push(...record.get("nodes"));
  }
  return { pathways: { nodes } };
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const data = operationName === "Pathways" ? await pathways(variables) : (await ask(textOf(operationName), { ...variables, ...labels }))[0]?.get("data");
    const body = JSON.stringify({ data: data ?? null });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  } catch (error) {
    response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ errors: [{ message: error.message }] }));
  }
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
process.on("SIGTERM", () => process.exit(0));
