import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * A wire to a server that can be cut, mended on the same port, slowed, muted (what is sent meanwhile is lost), made deaf
 * (what is sent meanwhile arrives later, as on a network that stalls), and that can forget what runs over it.
 */
export class Wire {
  mute = false;
  /** Milliseconds in each direction. */
  latency = 0;
  #server: Server | undefined;
  #port = 0;
  #isDeaf = false;
  readonly #ends = new Set<Socket>();
  constructor(private readonly target: URL) {}

  /** Resolves with the port that it listens on. */
  mend(): Promise<number> {
    return new Promise((resolve) => {
      this.#isDeaf = false;
      this.#server = createServer((near) => this.#join(near, connect(Number(this.target.port), this.target.hostname)));
      this.#server.listen(this.#port, "127.0.0.1", () => {
        this.#port = (this.#server?.address() as { port: number } | null)?.port ?? 0;
        resolve(this.#port);
      });
    });
  }

  cut(): void {
    this.#server?.close();
    for (const end of this.#ends) end.destroy();
    this.#ends.clear();
  }

  /** Nothing arrives any more, on new connections neither. */
  deaf(): void {
    this.#isDeaf = true;
    for (const end of this.#ends) end.pause();
  }

  hear(): void {
    this.#isDeaf = false;
    for (const end of this.#ends) end.resume();
  }

  /** What runs now stays open and silent for ever; new connections work. */
  forget(): void {
    for (const end of this.#ends) end.removeAllListeners("data").pause();
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#ends.add(from);
      from.on("data", (bytes) => {
        if (this.mute) return;
        if (this.latency === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), this.latency);
      });
      from.on("error", () => undefined).on("close", () => to.destroy());
      if (this.#isDeaf) from.pause();
    }
  }
}
