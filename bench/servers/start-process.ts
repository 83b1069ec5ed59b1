import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A server in a process of its own. */
export interface RunningServer {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its address. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

/** How a server is started. */
export interface ProcessOptions {
  readonly name: string;
  /** Arguments of node, the file among them. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The server listens here; without it, it prints its address. */
  readonly url?: string;
  readonly timeout?: number;
}

/**
 * Starts a node process and waits until it serves: until it prints an address, or until `/readyz` of `url` answers 200.
 * The process is ended by its id, and with this one.
 */
export async function startProcess({ name, command, environment, url, timeout = 120_000 }: ProcessOptions): Promise<RunningServer> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { env: { PATH: process.env.PATH, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said = (said + text).slice(-4_000)));
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  while (true) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} ended while it started.\n${said}`);
    if (performance.now() - started > timeout) {
      end();
      throw new Error(`${name} did not start within ${timeout} ms.\n${said}`);
    }
    const address = url === undefined ? /^(http:\/\/\S+)$/m.exec(said)?.[1] : (await answers(`${url}/readyz`)) ? url : undefined;
    if (address) {
      return {
        name,
        url: address,
        pid: child.pid as number,
        startedIn: performance.now() - started,
        stop: async () => {
          process.removeListener("exit", end);
          if (child.exitCode !== null || child.signalCode !== null) return;
          const exited = once(child, "exit");
          child.kill("SIGTERM");
          await exited;
        },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
