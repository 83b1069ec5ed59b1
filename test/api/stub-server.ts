import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import { Once } from "../../src/basics/once.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import type { Store } from "../../src/graph/store.js";
import { createServer, type Server, type ServerParts } from "../../src/http/server/create-server.js";
import { stubRows, stubSchema } from "./stub-schema.js";

/** A listening server over a schema without a graph, and its address. */
export interface StubServer extends Server {
  readonly url: string;
  readonly port: number;
}

export async function stubServer(schema: GraphQLSchema = stubSchema(), parts: Partial<ServerParts> = {}): Promise<StubServer> {
  const release = { id: "RELEASE:7", version: "7", date: "2026-11-24", contentHash: "c0ffee", affects: 0, surestStep: 0 };
  const store: Pick<Store, "engine" | "ping"> = {
    engine: { name: "grafeo", version: "0.6.0", location: "/secret/place", meetsInTheMiddle: false },
    ping: async () => {},
  };
  const server = await createServer({
    schema,
    store,
    rows: stubRows,
    configuration: { rateLimit: 0, logLevel: "silent" },
    makeContext: async ({ signal, requestId }) => ({
      store: store as Store,
      release,
      signal,
      requestId,
      search: keepSearchIndex(store as Store),
      suggestions: [],
      found: new Once(),
    }),
    release: async () => release,
    ...parts,
  });
  await server.http.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.http.server.address() as AddressInfo;
  return { ...server, port, url: `http://127.0.0.1:${port}` };
}
