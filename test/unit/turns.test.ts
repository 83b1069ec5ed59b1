import { expect, test } from "vitest";
import { chunksOf } from "../../src/basics/chunks-of.js";
import { Once } from "../../src/basics/once.js";
import { inTurn, mapInTurns, sortInTurns } from "../../src/basics/turns.js";

/** Holds the event loop for so many milliseconds. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("a long loop lets others have their turn, and keeps the order of its items", async () => {
  let others = 0;
  const waiting = setInterval(() => others++, 1);
  const made = await mapInTurns([1, 2, 3, 4, 5, 6], (item) => {
    hold(11);
    return item * 2;
  });
  clearInterval(waiting);
  expect(made).toEqual([2, 4, 6, 8, 10, 12]);
  expect(others).toBeGreaterThan(1);
});

test("a long loop ends when its client is gone", async () => {
  const gone = new AbortController();
  let made = 0;
  const work = mapInTurns(
    new Array(1_000).fill(0),
    () => {
      hold(6);
      made++;
      gone.abort(new Error("gone"));
    },
    gone.signal,
  );
  await expect(work).rejects.toThrow("gone");
  expect(made).toBeLessThan(5);
});

test("the same work is done once, other work apart", async () => {
  const once = new Once();
  let done = 0;
  const work = async () => ++done;
  expect(await Promise.all([once.run("a", work), once.run("a", work), once.run("b", work)])).toEqual([1, 1, 2]);
});

test("a list in pieces holds each item once, in order", () => {
  expect([...chunksOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...chunksOf([], 2)]).toEqual([]);
});

test("work in turns is done at once, then waits for others where it has held the event loop for long, in its order", async () => {
  let others = 0;
  const waiting = setInterval(() => others++, 1);
  const order: number[] = [];
  const made = Array.from({ length: 8 }, (_, index) =>
    inTurn(() => {
      hold(6);
      order.push(index);
      return index;
    }),
  );
  expect(made.slice(0, 2)).toEqual([0, 1]);
  expect(made[7]).toBeInstanceOf(Promise);
  expect(await Promise.all(made)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  clearInterval(waiting);
  expect([order, others > 1]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], true]);
});

test("work in turns that fails, fails for its caller alone", async () => {
  const slow = inTurn(() => hold(12));
  const failing = inTurn(() => {
    throw new Error("fails");
  });
  const next = inTurn(() => "next");
  await slow;
  await expect(failing).rejects.toThrow("fails");
  expect(await next).toBe("next");
});

test("sorts in turns as at once, equal items in their order", async () => {
  const items = Array.from({ length: 5_321 }, (_, index) => ({ key: (index * 7_919) % 997, index }));
  const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;
  expect(await sortInTurns(items, byKey)).toEqual(items.toSorted(byKey));
  expect(await sortInTurns([], byKey)).toEqual([]);
});
