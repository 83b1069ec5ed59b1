import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../run/how-much.js";
import { explorerViews } from "./explorer-views.js";
import { type ServedExplorer, serveExplorer } from "./serve-explorer.js";
import { chromiumPath } from "./start-chromium.js";

const skipped = !chromiumPath && process.env.CI !== "true";
if (skipped) console.log("The tests in a browser are skipped. To run them: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to the path of one.");

/** A folder that pictures of the pages are put into, where one is given. */
const pictures = process.env.PICTURES;

/** Milliseconds that one view may take: axe reads every element, and the contradictions and the map have the most. */
const patience = 90_000;

/** WCAG 2.2, A and AA, and the rules that axe calls best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Names that are the same in Chinese. */
const sameInChinese = ["English", "CSV", "TSV", "JSON", "SVG", "PNG", "API", "PMID"];

const languages = ["en", "zh"] as const;
const looks = explorerViews.flatMap(({ name }) =>
  languages.flatMap((lang) => (["light", "dark"] as const).map((colorScheme) => ({ name, lang, colorScheme }))),
);
/** A sample has each view once: in one language or the other, light or dark. */
const made = sample("views of the explorer in languages and themes", looks, explorerViews.length, ({ name }) => name);

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

describe.skipIf(skipped)("the explorer is accessible", () => {
  let explorer: ServedExplorer;
  let page: Page;

  beforeAll(async () => {
    explorer = await serveExplorer();
    explorer.watch.expectFailures();
    page = await explorer.browser.context.newPage();
  }, 240_000);
  afterAll(() => explorer?.stop());

  const violations = async (): Promise<readonly string[]> => {
    await page.evaluate(axe.source);
    const found = await page.evaluate<readonly Violation[]>(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] }).then(({ violations }) => violations)`,
    );
    return found.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`);
  };

  /** Headings, buttons and names of columns that have no Chinese in them. */
  const untranslated = async (): Promise<readonly string[]> => {
    const labels = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll("h1, h2, h3, button, legend, th, dt, summary, label")].filter((element) => !element.closest("[lang=en], code, .chip") && !element.querySelector("code, kbd")).map((element) => element.innerText.trim())`,
    );
    return labels.filter((label) => /[a-z]{3}/i.test(label) && !/[\u4e00-\u9fff]/.test(label) && !sameInChinese.includes(label));
  };

  const picture = async (name: string, fullPage: boolean) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
  };

  describe.each(languages)("in %s", (lang) => {
    const views = explorerViews.flatMap((view) => {
      const schemes = made.filter((look) => look.name === view.name && look.lang === lang).map(({ colorScheme }) => colorScheme);
      return schemes.length > 0 ? [{ ...view, schemes }] : [];
    });

    it.each(views)(
      "$name has no violation, $schemes, and fits into 320 px, as 400 % of 1280 do",
      async ({ name, address, complete, schemes }) => {
        const isSheet = name === "evidence";
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(`${explorer.served.url}${address}${address.includes("?") ? "&" : "?"}lang=${lang}`);
        await page.locator(complete).first().waitFor({ state: "attached" });
        expect(await page.locator("html").getAttribute("lang")).toBe(lang === "zh" ? "zh-Hans" : "en");
        expect(await page.locator("h1").count()).toBe(1);
        if (lang === "zh") expect(await untranslated()).toEqual([]);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          expect(await violations(), colorScheme).toEqual([]);
          await picture(`${name}-${lang}-${colorScheme}`, !isSheet);
        }
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBeLessThanOrEqual(0);
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await picture(`${name}-${lang}-320`, !isSheet);
      },
      patience,
    );
  });

  it("has caused no error and no request to anywhere else", () => {
    expect(explorer.watch.wrong).toEqual([]);
  });
});
