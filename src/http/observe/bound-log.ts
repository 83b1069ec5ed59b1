import type { FastifyServerOptions } from "fastify";
import { limits } from "../limits/limits.js";

type Hooks = Exclude<NonNullable<Exclude<FastifyServerOptions["logger"], boolean>>["hooks"], undefined>;
type LogMethod = NonNullable<Hooks["logMethod"]>;

/** Kinds that are counted each; beyond, all others are one. */
const mostKinds = 200;

/** Milliseconds for which lines are counted together. */
const span = 60_000;

/**
 * Bounds what clients can make a log say: of each kind of line (its message, and the status where a request was
 * refused) so many a minute; how many more there were is said in one line at the minute's end. Requests that were
 * answered as they asked are not bounded: who sets `LOG_LEVEL=info` asks for each of them.
 */
export function boundLog(most: number = limits.logLines): LogMethod {
  const kinds = new Map<string, { lines: number; left: number }>();
  return function logMethod(given, method) {
    const said = kindOf(given);
    const kind = said === undefined || kinds.size < mostKinds || kinds.has(said) ? said : "other";
    if (kind === undefined) {
      method.apply(this, given);
      return;
    }
    const counted = kinds.get(kind) ?? { lines: 0, left: 0 };
    if (!kinds.has(kind)) {
      kinds.set(kind, counted);
      setTimeout(() => {
        kinds.delete(kind);
        if (counted.left > 0) method.apply(this, [{ kind, left: counted.left, seconds: span / 1_000 }, "lines left out"]);
      }, span).unref();
    }
    if (counted.lines === most) counted.left += 1;
    else {
      counted.lines += 1;
      method.apply(this, given);
    }
  };
}

function kindOf(given: readonly unknown[]): string | undefined {
  const message = given.find((one) => typeof one === "string")?.slice(0, 100) ?? "none";
  const [fields] = given;
  if (message !== "request" || typeof fields !== "object" || fields === null || !("status" in fields)) return message;
  return Number(fields.status) >= 400 ? `request ${fields.status}` : undefined;
}
