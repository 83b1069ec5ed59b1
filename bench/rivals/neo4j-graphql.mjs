import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

/**
 * @neo4j/graphql on Apollo, over the same graph, by its own ways: `@relationship` for what is one relationship away,
 * `@cypher` for the studies of an outcome, which are two away. Environment: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD.
 * Prints its address.
 */
const typeDefs = `#graphql
  type CellSource @node {
    id: ID!
    nameEn: String!
    mechanisms: [Mechanism!]! @relationship(type: "HAS_MECHANISM", direction: OUT)
  }
  type Mechanism @node {
    id: ID!
    nameEn: String!
    outcomes: [Outcome!]! @relationship(type: "IMPROVES", direction: OUT)
  }
  type Outcome @node {
    id: ID!
    nameEn: String!
    studies(first: Int!): [Study!]! @cypher(
      statement: """
      MATCH (this)<-[:OBJECT]-(:Claim)-[:RESTS_ON]->(study:Study)
      WITH DISTINCT study ORDER BY study.id LIMIT toInteger($first)
      RETURN study
      """
      columnName: "study"
    )
  }
  type Study @node {
    id: ID!
    year: Int
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, nodeEnv: "production", csrfPrevention: false, stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
process.stdout.write(`${url.replace(/\/$/, "")}\n`);
process.on("SIGTERM", () => process.exit(0));
