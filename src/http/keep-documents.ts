import type { DocumentNode } from "graphql";
import type { Metrics } from "./observe/metrics.js";

/** Documents that are kept parsed and checked. Clients send the same few again and again; a tree takes some ten times its text. */
const mostDocuments = 500;

/** The part of Apollo's cache that its document store needs. */
interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, value: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * Keeps the documents that were used last, by their number: Apollo's own store counts the letters of their JSON, and
 * takes several hundred megabytes where it says thirty.
 */
export function keepDocuments(metrics: Metrics): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  return {
    async get(key) {
      const document = documents.get(key);
      metrics.cache("documents", document ? "hit" : "miss");
      if (!document) return undefined;
      documents.delete(key);
      documents.set(key, document);
      return document;
    },
    async set(key, value) {
      documents.set(key, value);
      const [oldest] = documents.keys();
      if (documents.size > mostDocuments && oldest !== undefined) documents.delete(oldest);
    },
    delete: async (key) => documents.delete(key),
  };
}
