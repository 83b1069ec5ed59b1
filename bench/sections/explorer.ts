import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { startChromium } from "../../test/browser/start-chromium.js";
import { generateMap } from "../data/generate-map.js";
import { spread } from "../measure/statistics.js";
import { startService } from "../servers/servers.js";
import { type Say, type Section, type Size, shown } from "./section.js";

/** Entities of the map that is measured. */
const mapThings = 5_000;

/** A time that a reader waits for; where the page has to stay under something, what that is. */
interface Wait {
  readonly what: string;
  readonly goal?: number;
  readonly times: readonly number[];
}

/** What a reader of the explorer waits for, in a browser without a graphics card; service and browser share the machine. */
export async function explorer(size: Size, say: Say): Promise<Section> {
  const server = await startService("MSC-KG embedded", null);
  const browser = await startChromium();
  const waits: Wait[] = [];
  const runs = size.quick ? 1 : size.runs * 2;
  try {
    const { context } = browser;
    await context.addInitScript({ path: fileURLToPath(new URL("../measure/in-page.mjs", import.meta.url)) });
    const take = async (what: string, goal: number | undefined, measure: () => Promise<number>) => {
      const times: number[] = [];
      await measure();
      for (let run = 0; run < runs; run++) times.push(await measure());
      say(`${what}: ${shown(spread(times))} ms`);
      waits.push({ what, ...(goal !== undefined && { goal }), times });
    };

    const pathway = `${server.url}/pathways?from=CL:0002569&to=MSCKG:meld&lang=en`;
    for (const lang of ["en", "zh"])
      await take(`a pathway (40 chains, ${lang}): from its answer to its first paint`, 300, () =>
        withPage(context, async (page) => {
          await page.addInitScript({ content: `whenSeen(".entity-shape", 1)` });
          await page.goto(pathway.replace("lang=en", `lang=${lang}`));
          return page.evaluate<number>(`measured.fromAnswer(["Pathways"])`);
        }),
      );
    const filter = (address: string, ready: string, before: string, selector: string, act: string) => () =>
      withPage(context, async (page) => {
        await page.goto(address);
        await page.locator(ready).first().waitFor();
        if (before) await page.evaluate(before);
        await page.waitForTimeout(300);
        return page.evaluate<number>(`measured.of(${JSON.stringify(selector)}, ${act})`);
      });
    const type = (word: string) => `(box) => { box.value = ${JSON.stringify(word)}; box.dispatchEvent(new Event("input", { bubbles: true })); }`;
    const choose = (value: string) => `(list) => { list.value = ${JSON.stringify(value)}; list.dispatchEvent(new Event("change", { bubbles: true })); }`;
    const openFilters = `document.querySelector("details.filters").open = true`;
    await take(
      "a pathway's chains of one net effect: from the choice to its paint",
      100,
      filter(pathway, ".thing-shape", openFilters, ".filter-column label:nth-of-type(3) select", choose("better")),
    );
    await take(
      "a pathway's evidence from patients alone: the same, its answer in it",
      100,
      filter(pathway, ".context .facts", openFilters, ".filter-column input[type=checkbox]", "(box) => box.click()"),
    );
    await take(
      "100 studies as a table: from a word typed into its filter to its paint",
      100,
      filter(`${server.url}/trials?studies.all=1&lang=en`, "tbody tr:nth-of-type(100)", "", ".data-table input[type=search]", type("china")),
    );
    await take(
      "a study ticked off: from the tick to the paint of the new pool, its answer in it",
      50,
      filter(
        `${server.url}/forest?measure=MSCKG:survival&lang=en`,
        ".forest-row",
        "",
        "fieldset.check-list:last-of-type input[type=checkbox]",
        "(box) => box.click()",
      ),
    );

    const tables = generateMap(mapThings);
    const blocked: number[] = [];
    const whole: number[] = [];
    await take(`a map of ${mapThings} entities and ${3 * mapThings} links: from its answer to its first picture`, 1_000, () =>
      withPage(context, async (page) => {
        for (const [name, body] of Object.entries(tables))
          await page.route(`**/tables/${name}.ndjson*`, (route) => route.fulfill({ contentType: "application/x-ndjson", body }));
        await page.addInitScript({ content: `whenSeen(".map-canvas canvas", 2)` });
        await page.goto(`${server.url}/map?lang=en`);
        const answers = `["/tables/entities.ndjson", "/tables/associations.ndjson"]`;
        const time = await page.evaluate<number>(`measured.fromAnswer(${answers})`);
        const seen = performance.now();
        await page.locator(".map-canvas[aria-busy=false]").waitFor({ timeout: 120_000 });
        whole.push(time + performance.now() - seen);
        blocked.push(await page.evaluate<number>("measured.longest()"));
        return time;
      }),
    );
    waits.push({ what: "the same map: from its answer until its entities have found their places", times: whole.slice(1) });
    waits.push({ what: "the same map: longest time in which the page answered nothing", times: blocked.slice(1) });
  } finally {
    await browser.close();
    await server.stop();
  }
  return {
    name: "explorer",
    title: "What a reader of the explorer waits for",
    columns: ["what", "goal, ms", "ms"],
    rows: waits.map(({ what, goal, times }) => [what, goal === undefined ? "" : `< ${goal}`, shown(spread(times))]),
    notes: [
      `Chromium without a graphics card, 1280 × 800, embedded engine, curated release, ${runs} times each after one that is not counted, a new page each time. Painted: the frame has been handed over.`,
    ],
    measured: waits,
  };
}

async function withPage<Result>(context: BrowserContext, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}
