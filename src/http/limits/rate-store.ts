import type { FastifyRateLimitStore } from "@fastify/rate-limit";
import { RecentlyUsed } from "../../basics/recently-used.js";

/** Clients that are remembered. */
const mostClients = 5_000;

interface Window {
  readonly began: number;
  current: number;
}

/** Counts requests by a clock that is never set: after a step of the machine's clock no one waits longer than a window. */
export class RateStore implements FastifyRateLimitStore {
  readonly #windows = new RecentlyUsed<Window>(mostClients);

  incr(client: string, answer: (error: null, counted: { readonly current: number; readonly ttl: number }) => void, length: number): void {
    const now = performance.now();
    const known = this.#windows.get(client);
    const window = known && now - known.began < length ? known : { began: now, current: 0 };
    window.current += 1;
    this.#windows.set(client, window);
    answer(null, { current: window.current, ttl: length - (now - window.began) });
  }

  /** Routes are counted together. */
  child(): RateStore {
    return this;
  }
}
