import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Fastify from "fastify";
import { buildSchema, type DocumentNode, type GraphQLError, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { serveExplorer } from "../../src/http/pages/serve-explorer.js";
import { inMemory } from "../contract/engines.js";
import { buildPage } from "./build-page.js";
import { releaseFolder, type ServedRelease, shareRelease } from "./serve-release.js";

interface BuiltPage {
  readonly name: string;
  readonly path: string;
  readonly files: readonly string[];
}

const claims: readonly Readonly<Record<string, string>>[] = readFileSync(join(releaseFolder, "claims.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

let folder: string;
let pages: readonly BuiltPage[];
let served: ServedRelease;
beforeAll(async () => {
  folder = buildPage("explorer");
  pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));
  served = await shareRelease(inMemory);
  // What is asked first takes longer, on a busy machine longer than a page waits for its words.
  await get("/entity/MSCKG:meld");
}, 180_000);
afterAll(() => served?.stop());

const get = (path: string, headers: Record<string, string> = { accept: "text/html" }) => fetch(`${served.url}${path}`, { headers });
const zippedBytes = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

/** What every page loads: the scripts and style sheets that its HTML names itself. */
const firstFiles = () =>
  [...readFileSync(join(folder, "index.en.html"), "utf8").matchAll(/(?:src|href)="\/(explorer\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file as string);

/** The status of an address that is sent as it is: `fetch` would resolve its dots. */
const statusAsTyped = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path, headers: { accept: "text/html" } }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });

describe("the explorer", () => {
  it("takes at most 40 kB of JavaScript before any page shows what it is about", () => {
    for (const { name, files } of pages) {
      const scripts = [...firstFiles(), ...files].filter((file) => file.endsWith(".js"));
      const bytes = scripts.reduce((sum, file) => sum + zippedBytes(file), 0);
      expect(scripts.length, name).toBeGreaterThan(1);
      expect(bytes, `${name}: ${scripts.map((file) => `${file} ${zippedBytes(file)}`).join(", ")}`).toBeLessThanOrEqual(40_000);
    }
  });

  it("has a strict Content-Security-Policy on every page, and nowhere else", async () => {
    for (const path of ["/", "/entity/MSCKG:meld", "/pathways", "/study/PMID:22320928", "/trials", "/data", "/help"]) {
      const policy = (await get(path)).headers.get("content-security-policy")?.split(";").sort();
      expect(policy, path).toEqual([
        "base-uri 'none'",
        "default-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "object-src 'none'",
      ]);
    }
    expect((await get("/healthz")).headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each([
    ["/", "", "en", "Mesenchymal stem cells in end-stage liver cirrhosis"],
    ["/", "zh-CN,zh;q=0.9,en;q=0.8", "zh", "间充质干细胞治疗终末期肝硬化"],
    ["/data?lang=zh", "en", "zh", "数据"],
    ["/entity/MSCKG:meld", "en", "en", "MELD score"],
    ["/entity/MSCKG:meld?lang=zh", "en", "zh", "终末期肝病模型评分"],
    ["/pathways?from=CL:0002569&to=MSCKG:meld&lang=zh", "en", "zh", "脐带间充质干细胞 → 终末期肝病模型评分"],
    ["/study/DOI:10.1186%2Fscrt459", "en", "en", "Autologous MSC by peripheral vein after G-CSF in HCV end-stage liver disease (Salama)"],
    ["/?q=ascites", "en", "en", "ascites"],
  ])("%s for Accept-Language %j is in %s and says what it is about without its script", async (path, accepted, language, title) => {
    const response = await get(path, { accept: "text/html", "accept-language": accepted });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-language")).toBe(language);
    expect(page).toContain(language === "zh" ? '<html lang="zh-Hans">' : '<html lang="en">');
    expect(page).toContain(`<h1>${title.replaceAll("→", "→")}</h1>`);
    expect(page).toContain(language === "zh" ? "仅供科研使用，不构成临床建议。" : "For research use only. Not clinical advice.");
    expect(page).not.toMatch(/\[\[|\{\{/);
  });

  it("reads without script: claims of a thing, chains between two, hits of a search, identifiers of a study", async () => {
    const read = async (path: string) => (await get(path)).text();
    const ofCordAndMeld = claims.filter(({ subject, object }) => subject === "CL:0002569" && object === "MSCKG:meld");
    expect(ofCordAndMeld.length).toBeGreaterThan(0);
    const meld = await read("/entity/MSCKG:meld?lang=zh");
    for (const { statement_zh } of ofCordAndMeld) expect(meld).toContain(statement_zh);
    expect(await read("/pathways?from=CL:0002569&to=MSCKG:meld")).toContain("<li>Umbilical cord MSC reduces");
    expect(await read("/?q=MELD")).toContain('href="/entity/MSCKG%3Ameld?lang=en"');
    expect(await read("/study/PMID:22320928")).toContain('href="https://pubmed.ncbi.nlm.nih.gov/22320928/"');
  });

  it("has no inline script or style and loads nothing from elsewhere", async () => {
    const page = await (await get("/pathways?from=CL:0002569&to=MSCKG:meld")).text();
    expect([...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, , inline]) => inline)).toEqual([""]);
    expect(page).not.toMatch(/(?:src|<link[^>]*href)="https?:|<style|\son\w+=|\sstyle=/);
  });

  it("names the files that a page needs, and has them", async () => {
    for (const { name, path, files } of pages) {
      const page = await (await get(path.replace(":id", "MSCKG:meld"))).text();
      for (const file of files) expect(page, name).toContain(`href="/${file}"`);
    }
    for (const file of readdirSync(join(folder, "explorer")).filter((one) => !/\.(gz|br)$/.test(one))) {
      const response = await fetch(`${served.url}/explorer/${file}`, { method: "HEAD" });
      expect([response.status, response.headers.get("cache-control")], file).toEqual([200, "public, max-age=31536000, immutable"]);
    }
  });

  it("puts what an address says into the page as text", async () => {
    const page = await (await get(`/?q=${encodeURIComponent('<script>alert("1")</script>')}`)).text();
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;");
  });

  it("shows a study whose id has a slash, encoded or as people type it", async () => {
    for (const path of ["/study/DOI%3A10.1186%2Fscrt459", "/study/DOI:10.1186/scrt459", "/study/DOI:10.1186/scrt459?lang=zh"]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).toContain("DOI:10.1186/scrt459");
    }
    expect(await statusAsTyped("/study/DOI:10.1/nothing/at/all")).toBe(404);
  });

  it("leads on from a slash at the end of a page's address", async () => {
    const { status, headers } = await fetch(`${served.url}/data/?lang=zh`, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([308, "/data?lang=zh"]);
  });

  it("answers 404, with the page, for a thing that is not there", async () => {
    for (const path of ["/entity/CL:000256", "/study/PMID:1"]) {
      const response = await get(path);
      expect([response.status, response.headers.get("content-type")], path).toEqual([404, "text/html; charset=utf-8"]);
    }
  });

  it.each([
    ["/nonsense", "en", "en", "There is no page at this address."],
    ["/nonsense?lang=zh", "en", "zh", "此地址没有页面。"],
    ["/nonsense/all", "zh-CN,zh;q=0.9", "zh", "此地址没有页面。"],
  ])("answers browsers at %s for Accept-Language %j with its own page in %s, 404, which says what to do", async (path, accepted, language, title) => {
    const response = await get(path, { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": accepted });
    const page = await response.text();
    expect([response.status, response.headers.get("content-type"), response.headers.get("content-language")]).toEqual([
      404,
      "text/html; charset=utf-8",
      language,
    ]);
    expect(response.headers.get("content-security-policy")).toBe((await get("/help")).headers.get("content-security-policy"));
    expect(response.headers.get("vary")).toContain("accept");
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(language === "zh" ? "请搜索所需内容" : "Search for what you need");
    expect(page).toContain(`href="/?lang=${language}"`);
    expect(page).toContain(`href="/pathways?lang=${language}"`);
    expect(page).not.toMatch(/\[\[|\{\{/);
  });

  it("leaves JSON to all others who ask where there is nothing, and to other methods", async () => {
    for (const accept of ["application/json", "*/*", ""]) {
      const response = await get("/nonsense", { accept });
      expect([response.status, response.headers.get("vary")], accept).toEqual([404, expect.stringContaining("accept")]);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND", path: "/nonsense" } }] });
    }
    const posted = await fetch(`${served.url}/nonsense`, { method: "POST", headers: { accept: "text/html" } });
    expect([posted.status, await posted.json()]).toMatchObject([404, { errors: [{ extensions: { code: "NOT_FOUND" } }] }]);
    const wrongMethod = await fetch(`${served.url}/data`, { method: "DELETE", headers: { accept: "text/html" } });
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, expect.stringContaining("GET")]);
  });

  it("answers JSON to those who ask its addresses for JSON", async () => {
    for (const path of ["/", "/data"]) {
      const response = await get(path, { accept: "application/json" });
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND", path } }] });
    }
    expect((await fetch(`${served.url}/`, { method: "POST" })).status).toBe(405);
    expect((await get("/explorer/none.js")).status).toBe(404);
    expect((await get("/explorer/..%2Fpages.json")).status).toBe(404);
    for (const path of ["/explorer/.", "/explorer/..", "/explorer/%2e", "/playground/assets/.", "/playground/assets/.."])
      expect([path, await statusAsTyped(path)]).toEqual([path, 404]);
  });

  it("says how to build it where it is not built", async () => {
    const unbuilt = Fastify();
    await serveExplorer(unbuilt, { folder: "/nowhere" } as unknown as Parameters<typeof serveExplorer>[1]);
    const response = await unbuilt.inject("/");
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0].message).toContain("npm run build");
  });
});

/** The documents that a source writes down, as they are: each begins with its keyword, and fragments are put in by name. */
function documentsOf(text: string): readonly string[] {
  return [...text.matchAll(/graphql\(\s*`([^`]+)`/g)].map(([, document]) => document as string);
}

describe("the queries of the explorer", () => {
  const root = new URL("../../", import.meta.url);
  const schema = buildSchema(readFileSync(new URL("schema/schema.graphql", root), "utf8"));
  const web = new URL("web/explorer/", root);
  const sources = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
  const documents = sources.flatMap((file) => documentsOf(readFileSync(new URL(file.replaceAll("\\", "/"), web), "utf8")).map((text) => ({ file, text })));
  const fragments = new Map(documents.filter(({ text }) => text.startsWith("fragment")).map(({ text }) => [/fragment (\w+)/.exec(text)?.[1] as string, text]));
  const whole = (text: string): DocumentNode => {
    const needed = new Map<string, string>();
    const add = (part: string) => {
      for (const [, name] of part.matchAll(/\.\.\.(\w+)/g)) {
        const fragment = fragments.get(name as string);
        if (fragment && name !== "on" && !needed.has(name as string)) {
          needed.set(name as string, fragment);
          add(fragment);
        }
      }
    };
    add(text);
    return parse([text, ...needed.values()].join("\n"));
  };
  const operations = documents.filter(({ text }) => text.startsWith("query"));

  it("are found", () => expect(operations.length).toBeGreaterThan(12));
  it.each(operations.map(({ file, text }) => [/query (\w+)/.exec(text)?.[1], file, text] as const))(
    "%s fits the schema, its arguments included (%s)",
    (_name, _file, text) => {
      expect(validate(schema, whole(text)).map((error: GraphQLError) => error.message)).toEqual([]);
    },
  );
});
