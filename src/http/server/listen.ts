import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Configuration } from "../../config.js";
import { KnownError } from "../../errors.js";

/** The port cannot be had. */
export class PortError extends Error {
  override readonly name = "PortError";
}

/** Where a server listens. */
export interface Listening {
  /** One that works on this machine, for example `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Which others there are, in words to follow the first; empty where there is none. */
  readonly others: string;
}

type Place = Pick<Configuration, "host" | "port">;

/** Every address of one kind, as a system tells it: one that works on this machine, and the others in words. */
const wildcards: Readonly<Record<string, readonly [shown: string, others: string]>> = {
  "0.0.0.0": ["127.0.0.1", ", and at each other IPv4 address of this machine"],
  "::": ["127.0.0.1", ", and at each other address of this machine, IPv4 and IPv6"],
};

/** Listens where the configuration says. Throws `PortError`, and `BAD_CONFIGURATION` where this machine has no such host. */
export async function listen(server: FastifyInstance, place: Place): Promise<Listening> {
  await server.listen({ host: await addressOf(place.host), port: place.port }).catch(explain(place));
  server.server.on("error", (error) => server.log.error({ err: error }, "a connection could not be taken"));
  const bound = server.server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("The server has no address.");
  const [host, others] = wildcards[bound.address] ?? [bound.family === "IPv6" ? `[${bound.address}]` : bound.address, ""];
  return { address: `http://${host}:${bound.port}`, others };
}

/** Whether `listen` would succeed: takes the port and gives it back. Throws what `listen` throws. */
export async function tryPort(place: Place): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host: await addressOf(place.host), port: place.port });
    await once(probe, "listening");
    probe.close();
  } catch (error) {
    explain(place)(error);
  }
}

/** Fastify would listen at every address of `localhost`, by servers that know nothing of the limits of the first. */
async function addressOf(host: string): Promise<string> {
  return host === "localhost" ? (await lookup(host, { family: 4 }).catch(() => lookup(host))).address : host;
}

function explain({ host, port }: Place): (error: unknown) => never {
  return (error) => {
    const { code }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
    if (code === "EADDRINUSE")
      throw new PortError(`Port ${port} of ${host} is in use. Stop what uses it, or set PORT to another; 0 lets the system choose.`, { cause: error });
    if (code === "EACCES") throw new PortError(`Port ${port} may not be used by this user. Set PORT to one above 1023.`, { cause: error });
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
      throw new KnownError(
        "BAD_CONFIGURATION",
        { problem: `HOST is "${host}", which is not an address of this machine; use for example 127.0.0.1 or 0.0.0.0.` },
        { cause: error },
      );
    throw error;
  };
}
