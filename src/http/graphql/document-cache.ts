import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { RecentlyUsed } from "../../basics/recently-used.js";
import type { Metrics } from "../observe/metrics.js";

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]>;
type Document = NonNullable<Awaited<ReturnType<DocumentStore["get"]>>>;

/**
 * Parsed and checked documents, the `most` that were used last. Apollo's own store counts the characters of a document,
 * not what its nodes and tokens take in memory: over 10,000 different documents it grew by 32 MB a thousand.
 */
export function documentCache(most: number, metrics: Metrics): DocumentStore {
  const documents = new RecentlyUsed<Document>(most);
  return {
    async get(key) {
      const document = documents.get(key);
      metrics.cache("documents", document ? "hit" : "miss");
      return document;
    },
    set: async (key, document) => documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
