import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../api/build-page.js";
import { readExamples } from "../api/read-examples.js";
import { type ServedRelease, shareRelease } from "../api/serve-release.js";
import { inMemory } from "../contract/engines.js";
import { type Browser, chromiumPath, startChromium } from "./start-chromium.js";

const skipped = !chromiumPath && process.env.CI !== "true";
if (skipped) console.log("The tests in a browser are skipped. To run them: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to the path of one.");

/** A folder that pictures of the page are put into, where one is given. */
const pictures = process.env.PICTURES;

/** Short, with variables, long. */
const chosen = ["one-thing", "one-trial", "full-mechanism-pathway"] as const;
const examples = readExamples().filter(({ name }) => chosen.some((one) => one === name));

describe.skipIf(skipped)("the playground in a browser", () => {
  let served: ServedRelease;
  let browser: Browser;
  let page: Page;
  /** What a page must not do: errors on the console, addresses outside of the service. */
  const wrong: string[] = [];

  beforeAll(async () => {
    buildPage("playground");
    served = await shareRelease(inMemory);
    browser = await startChromium();
    const { context } = browser;
    context.on("request", (request) => {
      if (!request.url().startsWith(`${served.url}/`) && !/^(data|blob):/.test(request.url())) wrong.push(`asked for ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") wrong.push(`${message.type()}: ${message.text()}`);
    });
    context.on("weberror", (error) => wrong.push(String(error.error())));
    page = await context.newPage();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  /** What the answer's editor holds, as far as it is drawn. */
  const answer = () => page.locator(".graphiql-response .view-lines").textContent();
  const answered = () => expect.poll(answer, { timeout: 20_000 }).toMatch(/"data":/);
  const picture = async (name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: join(pictures, `playground-${name}.png`) });
  };
  const open = (search: string) => page.goto(`${served.url}/playground${search}`);
  const tabs = () => page.locator(".graphiql-tab").count();

  describe.each(["en", "zh"] as const)("in %s", (language) => {
    it("lists every example with its sentence, opens on one and shows its answer", async () => {
      await open(`?lang=${language}`);
      await answered();
      const shown = await page.locator(".examples li a").allInnerTexts();
      expect(shown.map((text) => text.split("\n").map((line) => line.trim())).sort()).toEqual(
        readExamples()
          .map((example) => [example[language], example.name])
          .sort(),
      );
      expect(await page.locator(".research-use").textContent()).toMatch(language === "zh" ? /仅供科研使用/ : /research use only/);
      expect(await page.locator("html").getAttribute("lang")).toBe(language === "zh" ? "zh-Hans" : "en");
    });

    it.each(examples)("runs $name", async (example) => {
      const answers: { errors?: unknown; data?: unknown }[] = [];
      await page.locator(".examples input").fill(example.name);
      const arrived = page.waitForResponse((response) => response.url() === `${served.url}/graphql`);
      await page.locator(".examples a", { hasText: example[language] as string }).click();
      answers.push(await (await arrived).json());
      await answered();
      expect(new URL(page.url()).searchParams.get("example")).toBe(example.name);
      expect(await page.locator(".workbench h2").textContent()).toBe(example[language]);
      const again = page.waitForRequest((request) => request.url() === `${served.url}/graphql`);
      await page.locator(".graphiql-execute-button").click();
      const request = await again;
      expect(request.postDataJSON()).toMatchObject({ query: example.query.split("\n").slice(2).join("\n") });
      expect(request.postDataJSON().variables ?? {}).toEqual(example.variables);
      answers.push(await (await request.response())?.json());
      await answered();
      for (const { errors, data } of answers) {
        expect(errors).toBeUndefined();
        expect(data).toBeTruthy();
      }
    });

    it.each(["light", "dark"] as const)("follows a device that is %s", async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open(`?lang=${language}&example=full-mechanism-pathway`);
      await answered();
      const [red = 0] = (await page.evaluate<string>("getComputedStyle(document.body).backgroundColor")).match(/\d+/g)?.map(Number) ?? [];
      expect(red < 128).toBe(colorScheme === "dark");
      await picture(`${language}-${colorScheme}`);
    });
  });

  it("switches language and theme in place", async () => {
    await page.emulateMedia({ colorScheme: "light" });
    await open("?lang=en&example=safety");
    await answered();
    await page.getByRole("button", { name: "中文" }).click();
    expect(await page.title()).toBe("MSC-KG 查询台");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("zh");
    await page.getByRole("button", { name: "深色" }).click();
    expect(await page.locator("body").getAttribute("class")).toContain("graphiql-dark");
    await page.reload();
    expect(await page.locator("body").getAttribute("class")).toContain("graphiql-dark");
    await page.getByRole("button", { name: "跟随系统" }).click();
    expect(await page.locator("body").getAttribute("class")).not.toContain("graphiql");
  });

  it("opens a query with variables from its address, does not run it, and gives such an address", async () => {
    const query = "query Mine($id: ID!) { entity(id: $id) { name } }";
    await open(`?${new URLSearchParams({ query, variables: '{ "id": "CL:0002569" }', lang: "en" })}`);
    await expect.poll(() => page.locator(".graphiql-query-editor .view-lines").textContent(), { timeout: 20_000 }).toContain("Mine");
    expect(await answer()).toBe("");
    await page.locator(".graphiql-execute-button").click();
    await expect.poll(answer).toContain("umbilical");
    await page.getByRole("button", { name: "Copy a link to this query" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("query")).toBe(query);
  });

  it("keeps what was typed when an example is chosen, and goes back", async () => {
    await open("?lang=en&example=safety");
    await answered();
    const before = await tabs();
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# mine\n");
    await page.locator(".examples a", { hasText: "limitations" }).click();
    await expect.poll(tabs).toBe(before + 1);
    await answered();
    await page.goBack();
    await expect.poll(() => page.locator(".workbench h2").textContent()).toMatch(/^Which harms/);
  });

  it("completes fields by the schema of the service", async () => {
    await open(`?${new URLSearchParams({ query: "{ cellSou }", lang: "en" })}`);
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < "{ cellSou".length; step += 1) await page.keyboard.press("ArrowRight");
    await expect
      .poll(
        async () => {
          await page.keyboard.press("Control+Space");
          return page.locator(".suggest-widget").allInnerTexts();
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toEqual([expect.stringContaining("cellSources")]);
  });

  it("says so where an example does not exist", async () => {
    await open("?lang=en&example=nonsense");
    await expect.poll(() => page.locator(".workbench [role=status]").allInnerTexts()).toContain("There is no example of this name: nonsense");
  });

  it("has caused no error and no request to anywhere else", () => {
    expect(wrong).toEqual([]);
  });
});
