import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Gate } from "../../src/basics/gate.js";

const forever = new AbortController().signal;

/** A gate for two, and reads that end when they are told to. */
function gateForTwo() {
  const gate = new Gate(2);
  const ends = new Map<string, () => void>();
  const read = (name: string, signal = forever) => gate.run(signal, () => new Promise<string>((resolve) => ends.set(name, () => resolve(name))));
  return { read, ends, begun: () => [...ends.keys()] };
}

test("so many reads run at once, the others in the order of their asking", async () => {
  const { read, ends, begun } = gateForTwo();
  const asked = ["a", "b", "c", "d"].map((name) => read(name));
  expect(begun()).toEqual(["a", "b"]);
  ends.get("b")?.();
  await nextTurn();
  expect(begun()).toEqual(["a", "b", "c"]);
  ends.get("a")?.();
  await nextTurn();
  for (const name of ["c", "d"]) ends.get(name)?.();
  expect(await Promise.all(asked)).toEqual(["a", "b", "c", "d"]);
});

test("a read whose client goes away while it waits never begins, and holds up nobody", async () => {
  const { read, ends, begun } = gateForTwo();
  const gone = new AbortController();
  const asked = [read("a"), read("b"), read("left", gone.signal), read("c")];
  const left = asked[2]?.catch((error: Error) => error.message);
  gone.abort(new Error("gone"));
  ends.get("a")?.();
  expect(await left).toBe("gone");
  expect(begun()).toEqual(["a", "b", "c"]);
});

test("a read that fails gives its place to the next", async () => {
  const gate = new Gate(1);
  const failed = gate.run(forever, () => Promise.reject(new Error("broken")));
  const next = gate.run(forever, async () => "answered");
  await expect(failed).rejects.toThrow("broken");
  expect(await next).toBe("answered");
  expect(await gate.run(forever, async () => "and again")).toBe("and again");
});
