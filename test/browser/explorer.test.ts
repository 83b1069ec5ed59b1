import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releaseFolder } from "../api/serve-release.js";
import { type ServedExplorer, serveExplorer } from "./serve-explorer.js";
import { chromiumPath } from "./start-chromium.js";

const skipped = !chromiumPath && process.env.CI !== "true";
if (skipped) console.log("The tests in a browser are skipped. To run them: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to the path of one.");

/** The release that is served, as the pages name it. */
const release = `RELEASE:${JSON.parse(readFileSync(join(releaseFolder, "manifest.json"), "utf8")).version}`;

const meld = "/pathways?from=CL:0002569&to=MSCKG:meld";

describe.skipIf(skipped)("the explorer in a browser", () => {
  let explorer: ServedExplorer;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    explorer = await serveExplorer();
    url = explorer.served.url;
    page = await explorer.browser.context.newPage();
    await page.emulateMedia({ reducedMotion: "reduce" });
  }, 240_000);
  afterAll(() => explorer?.stop());

  const open = (address: string, complete = "h1") => page.goto(`${url}${address}`).then(() => page.locator(complete).first().waitFor());
  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const drawn = () => page.locator(".thing-shape").first().waitFor();
  const focusedKey = () => page.evaluate<string | null>("document.activeElement?.getAttribute('data-key')");
  const hasChinese = (text: string | null) => /[\u4e00-\u9fff]/.test(text ?? "");

  describe("from 脐带 and MELD to a trial's entry", () => {
    it("takes three clicks, all in Chinese", async () => {
      await open("/?lang=zh");
      await page.locator("main [data-search]").pressSequentially("脐带 MELD");
      await page.locator("[role=option]", { hasText: "脐带间充质干细胞 → 终末期肝病模型评分" }).click();
      await drawn();
      expect(await page.locator("h1").textContent()).toBe("作用机制通路");
      const [x, y] = await page
        .locator('.link-shape[data-key="CL:0002569!MSCKG:meld"] path')
        .first()
        .evaluate((element) => {
          element.scrollIntoView({ block: "center" });
          const line = element as unknown as { getTotalLength(): number; getPointAtLength(at: number): { x: number; y: number }; getScreenCTM(): unknown };
          // biome-ignore lint/suspicious/noExplicitAny: types of the browser are not those of this test
          const { a, d, e, f } = line.getScreenCTM() as any;
          for (let part = 0.1; part < 1; part += 0.02) {
            const { x: left, y: top } = line.getPointAtLength(line.getTotalLength() * part);
            const point = [a * left + e, d * top + f] as const;
            // biome-ignore lint/suspicious/noExplicitAny: the same
            if ((globalThis as any).document.elementFromPoint(...point)?.closest("g.link-shape") === element.parentElement) return point;
          }
          throw new Error("The link is covered by others everywhere");
        });
      await page.mouse.click(x, y);
      await page.locator(".evidence .claims").first().waitFor();
      expect(await page.locator(".evidence .statement").first().textContent()).toBe("脐带MSC输注后MELD评分下降。");
      expect(await page.locator(".evidence h3").first().textContent()).toContain("支持");
      await page.locator(".evidence .study-lines a", { hasText: "Zhang Z" }).click();
      await page.locator("h1", { hasText: "Zhang Z" }).waitFor();
      expect(await page.locator('.facts a[href="https://pubmed.ncbi.nlm.nih.gov/22320928/"]').textContent()).toContain("PMID:22320928");
      expect(hasChinese(await page.locator("dt").first().textContent())).toBe(true);
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    });

    it("goes by keyboard alone, and back", async () => {
      await open("/data?lang=zh", "tbody tr");
      await page.keyboard.press("/");
      await page.keyboard.type("脐带 MELD");
      await page.locator("[role=option]", { hasText: "脐带间充质干细胞 → 终末期肝病模型评分" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await drawn();
      const pressUntil = async (key: string, done: () => Promise<boolean>, most: number) => {
        for (let count = 0; count < most && !(await done()); count += 1) await page.keyboard.press(key);
        expect(await done()).toBe(true);
      };
      await pressUntil("Tab", async () => (await focusedKey()) !== null, 60);
      await pressUntil("ArrowLeft", async () => (await focusedKey()) === "CL:0002569", 20);
      await page.keyboard.press("ArrowRight");
      await pressUntil("ArrowDown", async () => (await focusedKey()) === "CL:0002569!MSCKG:meld", 40).catch(() =>
        pressUntil("ArrowUp", async () => (await focusedKey()) === "CL:0002569!MSCKG:meld", 40),
      );
      await page.keyboard.press("Enter");
      await page.locator(".evidence .claims").first().waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
      expect(await focusedKey()).toBe("CL:0002569!MSCKG:meld");
      await page.keyboard.press("Enter");
      await page.locator(".evidence .claims").first().waitFor();
      await pressUntil("Tab", () => page.evaluate<boolean>("document.activeElement?.textContent?.includes('Zhang Z') === true"), 20);
      await page.keyboard.press("Enter");
      await page.locator("h1", { hasText: "Zhang Z" }).waitFor();
      expect(await page.locator(".facts").first().textContent()).toContain("PMID:22320928");
    });

    it("is found beside the picture as well", async () => {
      await open(`${meld}&lang=zh`);
      await page.locator(".direct button", { hasText: "降低" }).click();
      await page.locator(".evidence .claims").first().waitFor();
      expect(await page.locator(".verdict").textContent()).toMatch(/支持/);
    });
  });

  describe("pathways", () => {
    it("show at most 60 things at first, and every link goes the way the data say", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      const things = await page.locator(".thing-shape").evaluateAll((shapes) =>
        shapes.map((shape) => {
          const box = (shape.querySelector("rect:not(.ring)") as unknown as { getBBox(): { x: number; y: number; width: number; height: number } }).getBBox();
          return { key: shape.getAttribute("data-key") as string, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
        }),
      );
      const links = await page.locator(".link-shape").evaluateAll((shapes) =>
        shapes.map((shape) => {
          const line = shape.querySelector("path:last-of-type") as unknown as {
            getTotalLength(): number;
            getPointAtLength(at: number): { x: number; y: number };
            getAttribute(name: string): string;
          };
          const [start, end] = [line.getPointAtLength(0), line.getPointAtLength(line.getTotalLength())];
          return { key: shape.getAttribute("data-key") as string, marker: line.getAttribute("marker-end"), start: [start.x, start.y], end: [end.x, end.y] };
        }),
      );
      expect(things.length).toBeGreaterThan(15);
      expect(things.length).toBeLessThanOrEqual(60);
      const answer = await explorer.served.ask('{ pathways(from: ["CL:0002569"], to: ["MSCKG:meld"], first: 40) { nodes { nodes { id } steps { sign } } } }');
      const said = new Set<string>();
      for (const { nodes, steps } of answer.data.pathways.nodes)
        for (const [index, { sign }] of steps.entries()) said.add(`${nodes[index].id}${sign > 0 ? "~" : "!"}${nodes[index + 1].id}`);
      expect(links.map(({ key }) => key).sort()).toEqual([...said].sort());
      const isAt = (key: string | undefined, [x, y]: readonly number[]) =>
        things.some(
          (thing) =>
            thing.key === key &&
            (x as number) >= thing.left - 10 &&
            (x as number) <= thing.right + 10 &&
            (y as number) >= thing.top &&
            (y as number) <= thing.bottom,
        );
      for (const { key, marker, start, end } of links) {
        const [from, to] = key.split(/[~!]/);
        expect([isAt(from, start), isAt(to, end), marker], key).toEqual([true, true, key.includes("!") ? "url(#lowers)" : "url(#raises)"]);
      }
    });

    it("are the same as a table, one key away, and as files", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      const links = await page.locator(".link-shape").count();
      await page.keyboard.press("t");
      await page.locator("table").first().waitFor();
      expect(parameter("view")).toBe("table");
      const all = page.getByRole("button", { name: `Show all ${links}` });
      if (await all.count()) await all.click();
      const table = page.locator(".data-table").first();
      expect(await table.locator("tbody tr").count()).toBe(links);
      const [csv, json] = [await saved(table.getByRole("button", { name: "CSV" })), await saved(table.getByRole("button", { name: "JSON" }))];
      expect(csv.name).toMatch(new RegExp(`^pathways-CL-0002569-MSCKG-meld-links-${release.replace(":", "-")}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
      expect(csv.text.split("\r\n")[0]).toBe("\ufefffrom,effect,to,studies,claims,contested,inheritedFrom,association");
      const rows = JSON.parse(json.text);
      expect(rows).toHaveLength(links);
      const chains = JSON.parse((await saved(page.locator(".data-table").nth(1).getByRole("button", { name: "JSON" }))).text);
      expect(chains.filter(({ confidence }: { confidence: number }) => confidence === 0)).toEqual([]);
      expect(rows[0]).toMatchObject({ from: "umbilical cord MSC", effect: "lowers", to: "MELD score", association: "ASSOC:CL:0002569~MSCKG:meld" });
      await page.keyboard.press("t");
      await drawn();
    });

    it("narrow down by what was seen in patients, and keep it in the address", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      const before = await page.locator(".link-shape").count();
      await page.getByText("Filters").click();
      await page.getByLabel("Count only evidence from patients").check();
      await expect.poll(() => page.locator(".link-shape").count()).toBeLessThan(before);
      expect(parameter("human")).toBe("1");
      const after = await page.locator(".link-shape").count();
      await page.reload();
      await drawn();
      expect(await page.locator(".link-shape").count()).toBe(after);
      expect(await page.getByLabel("Count only evidence from patients").isChecked()).toBe(true);
    });

    it("mark what runs through a thing, by Enter, and unmark by Escape", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      await page.locator('.thing-shape[data-key="MSCKG:bilirubin"]').focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => parameter("pick")).toBe("MSCKG:bilirubin");
      await expect.poll(() => page.locator('.thing-shape[opacity="0.2"]').count()).toBeGreaterThan(3);
      await page.keyboard.press("Escape");
      await expect.poll(() => parameter("pick")).toBeNull();
    });

    it("make a picture that says its title, release and address", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      const svg = await saved(page.getByRole("button", { name: "SVG" }));
      expect(svg.text).toContain("Pathways from umbilical cord MSC to MELD score");
      expect(svg.text).toContain(release);
      expect(svg.text).toContain("/pathways?from=CL:0002569");
      expect(svg.text).toContain("wider: more studies");
      expect(svg.text).not.toContain("var(--");
      const png = await saved(page.getByRole("button", { name: "PNG" }));
      expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(png.bytes.length).toBeGreaterThan(20_000);
    });
  });

  describe("the map", () => {
    const settled = () => page.locator(".map-canvas[aria-busy=false]").waitFor();

    it("leaves the page its turn while things find their places", async () => {
      await page.addInitScript({
        content: `globalThis.frames = 0;
          const count = () => { if (document.querySelector(".map-canvas[aria-busy=true]")) globalThis.frames += 1; requestAnimationFrame(count); };
          requestAnimationFrame(count);`,
      });
      await open("/map?lang=en", ".map-canvas");
      await settled();
      expect(await page.evaluate<number>("globalThis.frames")).toBeGreaterThan(2);
    });

    it("follows the device from light to dark, as it follows the choice of a theme", async () => {
      await open("/map?lang=en", ".map-canvas");
      await settled();
      const looks = async () => (await page.locator(".map-canvas").screenshot()).toString("base64");
      const light = await looks();
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      let dark = light;
      await expect
        .poll(async () => {
          const before = dark;
          dark = await looks();
          return dark !== light && dark === before;
        })
        .toBe(true);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await expect.poll(looks).toBe(light);
      await page.getByRole("button", { name: "Dark" }).click();
      await expect.poll(looks).toBe(dark);
      await page.getByRole("button", { name: "System" }).click();
    });

    it("is had as a picture that says its title, legend, release and address, and marks what is marked", async () => {
      await open("/map?pick=MSCKG:meld&lang=zh", ".map-canvas");
      const svg = await saved(page.getByRole("button", { name: "SVG" }));
      for (const words of ["知识图谱全图", "细胞来源", release, "/map?pick=MSCKG:meld", "终末期肝病模型评分</text>"]) expect(svg.text).toContain(words);
      expect(svg.name).toMatch(new RegExp(`^map-${release.replace(":", "-")}-.*\\.svg$`));
      expect(svg.text).not.toContain("var(--");
      const count = (pattern: RegExp) => [...svg.text.matchAll(pattern)].length;
      const things = (await (await fetch(`${url}/tables/entities.ndjson`)).text()).trim().split("\n");
      expect(count(/<path transform="translate\([^"]*scale/g)).toBe(things.length);
      expect(count(/<circle/g)).toBe(1);
      const png = await saved(page.getByRole("button", { name: "PNG" }));
      expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(png.bytes.length).toBeGreaterThan(100_000);
      expect((await saved(page.getByRole("button", { name: "SVG" }))).text).toBe(svg.text);
      await page.reload();
      expect((await saved(page.getByRole("button", { name: "SVG" }))).text).toBe(svg.text);
    });
  });

  describe("the evidence matrix", () => {
    it("does not say that no study has looked where only patients are counted", async () => {
      await open("/matrix?human=1&lang=en", ".matrix tbody tr");
      const main = await page.locator("main").textContent();
      expect(main).toContain("Nothing from patients here in this release.");
      expect(main).not.toContain("no study has looked");
      await page.locator(".matrix td[title*='Nothing from patients']").first().click();
      await page.locator("dialog", { hasText: "Animals or cells may have been looked at" }).getByRole("button", { name: "Take the filter away" }).click();
      await page.locator("main", { hasText: "that no study has looked at" }).waitFor();
      expect([parameter("human"), parameter("cell")]).toEqual([null, null]);
      await open("/matrix?human=1&lang=zh", ".matrix tbody tr");
      expect(await page.getByLabel("只计入患者的证据").isChecked()).toBe(true);
    });
  });

  it("offers each country once, and finds what registries wrote in whatever way", async () => {
    await open("/trials?lang=en", "tbody tr");
    const countries = page.locator("fieldset", { hasText: "Country" });
    const offered = (await countries.locator("label").allTextContents()).map((label) => label.replace(/[\d,\s]+$/, "").trim());
    expect(offered.length).toBeGreaterThan(5);
    expect(offered.length).toBe(new Set(offered).size);
    expect(offered.filter((name) => name.startsWith("Iran"))).toEqual(["Iran"]);
    await countries.getByLabel("Iran").check();
    await expect.poll(() => parameter("countries")).toBe("Iran");
    const answer = await explorer.served.ask('{ studies(filter: { countries: ["Iran"] }, first: 0) { totalCount } }');
    expect(answer.data.studies.totalCount).toBeGreaterThan(1);
    await page.locator("main strong", { hasText: new RegExp(`^${answer.data.studies.totalCount}\\b`) }).waitFor();
    await countries.getByLabel("Iran").uncheck();
    await expect.poll(() => parameter("countries")).toBeNull();
  });

  it("switches the language in place", async () => {
    await open(`${meld}&view=table&links.q=ascites&lang=en`, "table");
    await page.getByRole("button", { name: "中文" }).click();
    await page.locator("h1", { hasText: "作用机制通路" }).waitFor();
    expect([parameter("lang"), parameter("view"), parameter("links.q")]).toEqual(["zh", "table", "ascites"]);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("h1", { hasText: "Mechanism pathways" }).waitFor();
  });

  it("keeps a theme that was chosen", async () => {
    await open("/help?lang=en");
    const theme = () => page.locator("html").getAttribute("data-theme");
    await page.getByRole("button", { name: "Dark" }).click();
    await expect.poll(theme).toBe("dark");
    await page.reload();
    await expect.poll(theme).toBe("dark");
    await page.getByRole("button", { name: "System" }).click();
    await expect.poll(theme).toBeNull();
  });

  it("answers each of its questions to start with", async () => {
    await open("/?lang=en", ".questions a");
    const links = await page.locator(".questions a").evaluateAll((all) => all.map((link) => link.getAttribute("href") as string));
    expect(links.length).toBe(6);
    for (const link of links) {
      await page.goto(`${url}${link}`);
      await page.locator(":is(.thing-shape, tbody tr)").first().waitFor();
    }
  });

  describe("the query behind a view", () => {
    const folder = mkdtempSync(join(tmpdir(), "msc-kg-snippets-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** The service runs in the process of the test, which must stay free to answer: so snippets run beside it. */
    const runBeside = async (language: string, text: string): Promise<string> => {
      const file = join(folder, `snippet-${language}`);
      writeFileSync(file, text);
      const [command, args] =
        language === "Python" ? ["python3", [file]] : language === "curl" ? ["bash", [file]] : [process.execPath, ["--input-type=module", "--eval", text]];
      return new Promise((resolve, reject) => {
        const child = spawn(command as string, args as string[], { stdio: ["ignore", "pipe", "pipe"] });
        let [output, errors] = ["", ""];
        child.stdout.on("data", (data) => (output += data));
        child.stderr.on("data", (data) => (errors += data));
        child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(errors))));
      });
    };

    const snippet = async (language: string) => {
      await page.getByRole("button", { name: "此视图的查询" }).first().click();
      await page.locator("dialog").getByRole("button", { name: language, exact: true }).click();
      return (await page.locator("dialog pre").first().textContent()) as string;
    };

    it.each(["Python", "curl", "JavaScript"])("gives the same rows in %s", async (language) => {
      await open("/pathways?from=CL:0002569&to=HP:0001541&human=1&lang=zh");
      await drawn();
      const text = await snippet(language);
      const printed = JSON.parse(await runBeside(language, text));
      const rows = language === "curl" ? printed.data.pathways.nodes : printed;
      await page.keyboard.press("Escape");
      await page.keyboard.press("t");
      await page.locator("table").nth(1).waitFor();
      const shown = JSON.parse((await saved(page.locator(".data-table").nth(1).getByRole("button", { name: "JSON" }))).text);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ id }: { id: string }) => id)).toEqual(shown.map(({ id }: { id: string }) => id));
    });

    it("opens in the playground, filled in", async () => {
      await open("/entity/MSCKG:meld?lang=en", "tbody tr");
      await page.getByRole("button", { name: "Query behind this view" }).first().click();
      const playground = page.locator("dialog a", { hasText: "Open in the playground" });
      await page.goto(`${url}${await playground.getAttribute("href")}`);
      await expect.poll(() => page.locator(".graphiql-query-editor .view-lines").textContent(), { timeout: 20_000 }).toContain("Entity");
    });
  });

  it("has caused no error and no request to anywhere else so far", () => {
    expect(explorer.watch.wrong).toEqual([]);
    explorer.watch.expectFailures();
  });

  describe("where something goes wrong", () => {
    it("names near ids for one that is not there", async () => {
      await open("/entity/CL:000256?lang=en", ".failure li");
      expect(await page.locator(".failure").textContent()).toContain("umbilical cord MSC");
      await open("/pathways?from=CL:000256&to=MSCKG:meld&lang=zh", ".failure li");
      expect(await page.locator(".failure").first().textContent()).toContain("脐带间充质干细胞");
    });

    it("says at an address that no page has what one can do there, and finds what one looks for", async () => {
      await open("/nonsense?lang=en", ".page-none");
      expect(await page.locator("h1").textContent()).toBe("There is no page at this address.");
      await page.getByRole("button", { name: "中文" }).click();
      await page.locator("h1", { hasText: "此地址没有页面。" }).waitFor();
      await page.locator("main [data-search]").fill("腹水");
      await page.keyboard.press("Enter");
      await page.locator(".hits li").first().waitFor();
    });

    it("says that the service is gone, keeps what was typed, and goes on when it is back", async () => {
      await open("/?lang=zh", ".kinds li");
      await page.route("**/graphql", (route) => route.abort("connectionrefused"));
      await page.locator("main [data-search]").pressSequentially("脐带 腹水");
      await page.locator(".search-box .failure").waitFor();
      expect(await page.locator(".search-box .failure").textContent()).toContain("服务没有响应");
      expect(await page.locator("main [data-search]").inputValue()).toBe("脐带 腹水");
      await page.keyboard.press("Enter");
      await page.locator("main .failure button", { hasText: "重试" }).waitFor();
      expect(await page.locator("main [data-search]").inputValue()).toBe("脐带 腹水");
      await page.unroute("**/graphql");
      await page.locator("main .failure button", { hasText: "重试" }).click();
      await page.locator(".hits li").first().waitFor();
    });

    it("keeps the last answer in sight where the next one does not come", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      await page.route("**/graphql", (route) => route.fulfill({ status: 503, headers: { "retry-after": "5" }, body: "{}" }));
      await page.getByText("Filters").click();
      await page.getByLabel("Count only evidence from patients").check();
      await page.locator(".failure", { hasText: "too much to do" }).first().waitFor();
      expect(await page.locator(".thing-shape").count()).toBeGreaterThan(3);
      expect(parameter("human")).toBe("1");
      await page.unroute("**/graphql");
      await open(`${meld}&lang=en`);
      await drawn();
      await page.route("**/graphql", (route) => route.fulfill({ status: 503, body: "{}" }));
      await page.getByRole("button", { name: "Show more chains" }).click();
      const failure = page.locator(".failure", { hasText: "too much to do" }).first();
      await failure.waitFor();
      const isInSight = () => failure.evaluate((element) => element.getBoundingClientRect().bottom > 0);
      await expect.poll(isInSight).toBe(true);
      await page.unroute("**/graphql");
    });

    it.each([
      ["/trials", "tbody tr", "Trials"],
      ["/contradictions", ".contradiction", "Contradictions"],
    ])("says at %s that further rows did not come, keeps those that did, and asks again", async (path, row, operation) => {
      await open(`${path}?lang=en`, row);
      await page.getByRole("button", { name: "Load more" }).click();
      await expect.poll(() => page.locator(".waiting").count()).toBe(0);
      const loaded = () => page.locator(row).count();
      await expect.poll(loaded).toBeGreaterThan(25);
      const before = await loaded();
      await page.route("**/graphql", (route) =>
        route.request().postData()?.includes(`query ${operation}`) ? route.fulfill({ status: 500, body: "<html>" }) : route.continue(),
      );
      await page.getByRole("button", { name: "Load more" }).click();
      await page.locator(".failure", { hasText: "The next rows did not come. The service failed to answer." }).waitFor();
      expect(await loaded()).toBe(before);
      await page.unroute("**/graphql");
      await page.locator(".failure").getByRole("button", { name: "Try again" }).click();
      await expect.poll(loaded).toBeGreaterThan(before);
      expect(await page.locator(".failure").count()).toBe(0);
    });

    it("says that a picture could not be made", async () => {
      await open(`${meld}&lang=en`);
      await drawn();
      await page.route("**/explorer/picture-file*.js", (route) => route.abort());
      await page.getByRole("button", { name: "SVG" }).click();
      await page.locator("[role=alert]", { hasText: "There is no picture" }).waitFor();
      await page.unroute("**/explorer/picture-file*.js");
    });

    it("says that an answer takes long", async () => {
      let answer = () => {};
      await page.route("**/graphql", async (route) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        await route.continue().catch(() => {});
      });
      await page.goto(`${url}/entity/MSCKG:ascites-none?lang=en`);
      await page.locator(".waiting", { hasText: "longer than usual" }).waitFor({ timeout: 10_000 });
      await page.unroute("**/graphql");
      answer();
    });

    it("leaves a text to read where its script does not run", async () => {
      await page.route("**/explorer/*.js", (route) => route.abort());
      await page.goto(`${url}/entity/MSCKG:meld?lang=zh`);
      expect(await page.locator("h1").textContent()).toBe("终末期肝病模型评分");
      expect(await page.locator("main li").count()).toBeGreaterThan(5);
      expect(await page.locator("main").textContent()).toContain("需要启用 JavaScript");
      await page.unroute("**/explorer/*.js");
    });

    it("has asked nobody else even so", () => {
      expect(explorer.watch.wrong.filter((what) => !/Failed to fetch|ERR_/.test(what))).toEqual([]);
    });
  });

  /** A file that a click hands over. */
  async function saved(button: ReturnType<Page["locator"]>): Promise<{ readonly name: string; readonly text: string; readonly bytes: Buffer }> {
    const [download] = (await Promise.all([page.waitForEvent("download"), button.click()])) as [Download, unknown];
    const bytes = readFileSync(await download.path());
    if (process.env.PICTURES && /\.(svg|png)$/.test(download.suggestedFilename())) {
      mkdirSync(process.env.PICTURES, { recursive: true });
      writeFileSync(join(process.env.PICTURES, download.suggestedFilename()), bytes);
    }
    return { name: download.suggestedFilename(), text: bytes.toString("utf8"), bytes };
  }
});
