import type { FastifyInstance } from "fastify";
import type { Configuration } from "../../config.js";
import { KnownError } from "../../errors.js";

/** The port cannot be had. */
export class PortError extends Error {
  override readonly name = "PortError";
}

/** Listens where the configuration says, and answers the address to print. Throws `PortError`, and `BAD_CONFIGURATION` where this machine has no such host. */
export async function listen(server: FastifyInstance, { host, port }: Pick<Configuration, "host" | "port">): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
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
  }
  const shown = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  const address = server.server.address();
  return `http://${shown}:${typeof address === "object" && address ? address.port : port}`;
}
