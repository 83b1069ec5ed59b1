import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { KnownError } from "../../errors.js";
import type { Metrics } from "../observe/metrics.js";
import { limits } from "./limits.js";
import { alwaysAnswered } from "./shed-load.js";

/** How many connections are held open. */
export interface ConnectionLimits {
  /** Of one client address; 0 = no bound of its own. */
  readonly perClient: number;
  /** Of all clients; by default as many as the limit of open files leaves room for. */
  readonly most?: number;
}

/**
 * Bounds the connections of one client address, and of all. What comes beyond takes the place of the connection that
 * has waited longest for its client to send something: of the same address, or of the address that has the most. Where
 * all of them are being answered, the request on the new one is refused (`OVERLOADED`), unless it asks for health.
 */
export function limitConnections(server: FastifyInstance, { perClient, most = mostConnections() }: ConnectionLimits, metrics: Pick<Metrics, "shed">): void {
  const clients = new Map<string, Set<Socket>>();
  const requests = new WeakMap<Socket, Set<IncomingMessage>>();
  const surplus = new WeakSet<Socket>();
  const share = perClient === 0 ? most : Math.min(perClient, Math.ceil(most / 2));
  let open = 0;
  server.server.maxConnections = most + limits.refusedConnections;

  function forget(client: string, socket: Socket): void {
    const sockets = clients.get(client);
    if (!sockets?.delete(socket)) return;
    open -= 1;
    if (sockets.size === 0) clients.delete(client);
  }

  /** Sockets are in the order of their last request. */
  function longestWaiting(sockets: Iterable<Socket>, but: Socket): Socket | undefined {
    for (const socket of sockets) if (socket !== but && ![...(requests.get(socket) ?? [])].some(({ complete }) => complete)) return socket;
    return undefined;
  }

  function longestWaitingOfAll(but: Socket): Socket | undefined {
    let [size, found]: [number, Socket | undefined] = [0, undefined];
    for (const sockets of clients.values()) {
      const waiting = sockets.size > size ? longestWaiting(sockets, but) : undefined;
      if (waiting) [size, found] = [sockets.size, waiting];
    }
    return found;
  }

  server.server.on("connection", (socket: Socket) => {
    const client = socket.remoteAddress ?? "";
    const sockets = clients.get(client) ?? new Set();
    clients.set(client, sockets.add(socket));
    open += 1;
    socket.once("close", () => forget(client, socket));
    if (sockets.size <= share && open <= most) return;
    const ended = sockets.size > share ? longestWaiting(sockets, socket) : longestWaitingOfAll(socket);
    if (!ended) {
      surplus.add(socket);
      return;
    }
    forget(ended.remoteAddress ?? "", ended);
    ended.destroy();
  });

  server.server.on("request", (request, response) => {
    const { socket } = request;
    const sockets = clients.get(socket.remoteAddress ?? "");
    if (sockets?.delete(socket)) sockets.add(socket);
    const running = requests.get(socket) ?? new Set();
    requests.set(socket, running.add(request));
    response.once("close", () => running.delete(request));
  });

  server.addHook("onRequest", async ({ raw, routeOptions }, reply) => {
    if (!surplus.has(raw.socket) || alwaysAnswered.has(routeOptions.url ?? "")) return;
    metrics.shed("connections");
    reply.header("connection", "close");
    throw new KnownError("OVERLOADED");
  });
}

/** As many as `limits` says, but with room for the files and sockets of the engine: a process that can open no more files cannot serve. */
export function mostConnections(openFiles = openFilesLimit()): number {
  return Math.max(limits.refusedConnections, Math.min(limits.connections, openFiles - limits.otherFiles - limits.refusedConnections));
}

/** The limit of open files of this process; where there is no `/proc`, none is known. */
function openFilesLimit(): number {
  try {
    return Number(/^Max open files +(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? Number.POSITIVE_INFINITY);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
