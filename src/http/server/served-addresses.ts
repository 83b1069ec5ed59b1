import type { FastifyInstance } from "fastify";

/** The methods that are served at a path; none where nothing is. */
export type ServedAddresses = (path: string) => ReadonlySet<string>;

/** Notes the addresses of all routes that are added from now on. */
export function servedAddresses(server: FastifyInstance): ServedAddresses {
  const served: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  server.addHook("onRoute", ({ url, method }) => {
    if (url === "*") return;
    const pattern = url.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace(/\*$/, ".+");
    served.push({ pattern: new RegExp(`^${pattern}$`), methods: [method].flat() });
  });
  return (path) => new Set(served.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods));
}

/** Sends who puts a slash at the end of an address on to the address, with the same method (308). Call it before routes are added. */
export function dropLastSlash(server: FastifyInstance, addresses: ServedAddresses): void {
  server.addHook("onRequest", async ({ url }, reply) => {
    const [path = "", ...search] = url.split("?");
    const address = withoutLastSlashes(path);
    if (address === path || address === "" || addresses(address).size === 0) return undefined;
    return reply.redirect([address, ...search].join("?"), 308);
  });
}

/** A regular expression would take quadratic time over slashes that are not the last. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}
