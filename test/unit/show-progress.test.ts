import { describe, expect, it } from "vitest";
import { showProgress } from "../../src/cli/show-progress.js";

function shown(isTTY: boolean, steps: readonly (readonly [milliseconds: number, what: string, done: number])[]): string {
  let clock = 0;
  let text = "";
  const show = showProgress(
    {
      isTTY,
      write: (part) => {
        text += part;
      },
    },
    () => clock,
  );
  for (const [milliseconds, what, done] of steps) {
    clock = milliseconds;
    show(what, done, 2_000);
  }
  return text;
}

describe("progress", () => {
  it("is a line at each tenth where nobody watches", () => {
    expect(
      shown(false, [
        [0, "Release", 0],
        [500, "Claim", 500],
        [600, "Claim", 520],
        [1_000, "Study", 1_000],
        [2_000, "Release", 2_000],
      ]),
    ).toBe(
      " 25 %, 500 of 2,000 rows, 1,000 rows/s, 2 s left (Claim)\n 50 %, 1,000 of 2,000 rows, 1,000 rows/s, 1 s left (Study)\n100 %, 2,000 of 2,000 rows, 1,000 rows/s\n",
    );
  });

  it("is one line that changes on a terminal, not more often than the eye can read", () => {
    expect(
      shown(true, [
        [0, "Release", 0],
        [500, "Claim", 500],
        [510, "Claim", 520],
        [2_000, "Release", 2_000],
      ]),
    ).toBe(
      "\r\u001b[K  0 %, 0 of 2,000 rows (Release)\r\u001b[K 25 %, 500 of 2,000 rows, 1,000 rows/s, 2 s left (Claim)\r\u001b[K100 %, 2,000 of 2,000 rows, 1,000 rows/s\n",
    );
  });
});
