import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { KnownError } from "../../src/errors.js";
import { failFastWhenUnresponsive, sharedProbe } from "../../src/graph/neo4j/fail-fast-when-unresponsive.js";
import { withDeadline } from "../../src/graph/with-deadline.js";

/** Keeps the event loop busy. */
const block = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const never = () => new Promise<never>(() => {});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (error) => (error instanceof KnownError ? error.code : String(error)),
  );

/** Lets the loop turn now and then while `work` runs. */
async function starved<Answer>(work: Promise<Answer>): Promise<Answer> {
  const busy = setInterval(() => block(300), 1);
  return work.finally(() => clearInterval(busy));
}

describe("a deadline", () => {
  it("of a database that says nothing ends the read", async () => {
    expect(await codeOf(withDeadline(never, { timeout: 300 }))).toBe("DATABASE_TIMEOUT");
  });

  it("that passes while the event loop stands still lets in what has arrived meanwhile", async () => {
    const answer = withDeadline(() => wait(200, "answer"), { timeout: 100 });
    block(1_200);
    expect(await answer).toBe("answer");
  });

  it("that passes while the event loop is starved is not the database's", async () => {
    expect(await starved(codeOf(withDeadline(never, { timeout: 1_000 })))).toBe("OVERLOADED");
  });
});

describe("a probe", () => {
  it("that gets no answer tells that the database is silent", async () => {
    await expect(sharedProbe(never)()).rejects.toThrow("no answer within");
    await expect(sharedProbe(() => Promise.reject(new Error("refused")))()).rejects.toThrow("refused");
  });

  it("of a starved event loop tells nothing", async () => {
    expect(await starved(sharedProbe(never)())).toBeUndefined();
  });

  it("is sent again and again, so that a database that falls silent in the middle of a read is noticed", async () => {
    let probes = 0;
    const probe = async () => {
      probes += 1;
      if (probes === 2) throw new Error("no answer");
    };
    const started = performance.now();
    expect(await codeOf(failFastWhenUnresponsive({ probe, onDead: () => {} }, new AbortController().signal, never))).toBe("DATABASE_UNAVAILABLE");
    expect(performance.now() - started).toBeGreaterThan(1_900);
  });
});
