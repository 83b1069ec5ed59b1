import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fencedQueries, printAnswer, withAnswers } from "./fenced-blocks.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";
import { silences } from "./silences.js";

const root = new URL("../../", import.meta.url);
const pages = [
  "README.md",
  "README.zh.md",
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/concepts.md",
  "docs/concepts.zh.md",
  "docs/configuration.md",
  "docs/configuration.zh.md",
  "docs/cookbook.md",
];
const read = (page: string) => readFileSync(new URL(page, root), "utf8");

/** `UPDATE_ANSWERS=1 npx vitest run test/api/readme.test.ts` prints the answers of today into the pages. */
const update = process.env.UPDATE_ANSWERS === "1";

describe.each(engines.filter(({ name }) => name !== "grafeo file"))("the pages on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip).each(pages)("%s: every query is answered, as printed", async (page) => {
    const text = read(page);
    const answers: unknown[] = [];
    for (const { query, printed, form, heading } of fencedQueries(text)) {
      const { data, errors } = await served.ask(query);
      expect(errors, `${page}, ${heading}`).toBeUndefined();
      expect(silences(query, data), `${page}, ${heading}`).toEqual([]);
      answers.push(data);
      if (printed !== undefined && !update) expect(printed.trimEnd(), `${page}, ${heading}`).toBe(printAnswer(data, form));
    }
    if (update) writeFileSync(new URL(page, root), withAnswers(text, answers));
  });

  it.skipIf(engine.skip).each(pages)("%s: every table has rows", async (page) => {
    for (const [address] of read(page).matchAll(/http:\/\/127\.0\.0\.1:4000\/tables\/[^\s"')`]+/g)) {
      const response = await fetch(address.replace("http://127.0.0.1:4000", served.url));
      expect(response.status, address).toBe(200);
      expect(Number(response.headers.get("x-total-count")), address).toBeGreaterThan(0);
      await response.text();
    }
  });

  it.skipIf(engine.skip)("both READMEs give the counts of the release", async () => {
    const { release } = (await served.ask("{ release { version counts { entities claims studies results } } }")).data;
    for (const page of ["README.md", "README.zh.md"])
      for (const count of Object.values(release.counts)) expect(read(page), page).toMatch(new RegExp(`(?<!\\d)${count}(?!\\d)`));
  });
});

describe("the pages", () => {
  it.each(pages)("%s: every link leads somewhere", (page) => {
    const dead = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)|(?:src|srcset)="(?!https?:)([^"]+)"/g)]
      .map(([, link, source]) => (link ?? source) as string)
      .filter((link) => !existsSync(new URL(link, new URL(page, root))));
    expect(dead).toEqual([]);
  });

  it("has as many questions in Chinese as in English", () => {
    expect(fencedQueries(read("README.zh.md")).length).toBe(fencedQueries(read("README.md")).length);
    expect(fencedQueries(read("README.md")).length).toBe(6);
    expect(fencedQueries(read("docs/cookbook.md")).length).toBe(18);
  });

  it("ends its Chinese sentences in Chinese", () => {
    for (const page of pages.filter((page) => page.endsWith(".zh.md"))) expect(read(page), page).not.toMatch(/\p{Script=Han}[,;:?!](?=\s|\p{Script=Han})/u);
  });
});
