import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseLanguage } from "../../src/http/documents/choose-language.js";
import { servePlayground } from "../../src/http/pages/serve-playground.js";
import { buildPage } from "./build-page.js";
import { readExamples } from "./read-examples.js";
import { type StubServer, stubServer } from "./stub-server.js";

let server: StubServer;
let playgroundFolder: string;
beforeAll(async () => {
  playgroundFolder = buildPage("playground");
  server = await stubServer();
}, 180_000);
afterAll(() => server?.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers, redirect: "manual" });
const files = () => readdirSync(join(playgroundFolder, "assets"));
const policyOf = (response: Response) =>
  Object.fromEntries((response.headers.get("content-security-policy") ?? "").split(";").map((directive) => directive.trim().split(/ (.*)/s)));

describe("/playground", () => {
  it("has a Content-Security-Policy of its own: scripts, workers, fonts and connections from the service alone", async () => {
    const policy = policyOf(await get("/playground"));
    expect(policy).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'self'",
      "worker-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
  });

  it("leaves the policy of everything else as strict as it was", async () => {
    const worker = files().find((file) => file.includes("worker") && file.endsWith(".js"));
    for (const path of ["/healthz", "/playground/examples.json", `/playground/assets/${worker}`])
      expect(policyOf(await get(path))["default-src"], path).toBe("'none'");
    expect(policyOf(await get(`/playground/assets/${worker}`))).not.toHaveProperty("script-src");
  });

  it.each([
    ["/playground", "", "en"],
    ["/playground", "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["/playground", "de,en;q=0.7,zh;q=0.5", "en"],
    ["/playground?lang=zh", "en", "zh"],
    ["/playground?lang=en&example=safety", "zh", "en"],
    ["/playground?lang=fr", "zh", "zh"],
  ])("%s for Accept-Language %j is in %s, and says that it is for research only", async (path, accepted, language) => {
    const response = await get(path, { "accept-language": accepted });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toMatch(/accept-language/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(page).toContain(language === "zh" ? '<html lang="zh-Hans">' : '<html lang="en">');
    expect(page).toContain(language === "zh" ? "仅供科研使用，不构成临床建议。" : "For research use only. Not clinical advice.");
    expect(page).not.toContain("{{");
  });

  it("has no inline script and names nothing outside of the service", async () => {
    const page = await (await get("/playground")).text();
    expect([...page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, , inline]) => inline)).toEqual([""]);
    expect(page).not.toMatch(/https?:|<style|\son\w+=|\sstyle=/);
  });

  it("refers only to files that are there", async () => {
    const page = await (await get("/playground")).text();
    const named = new Set([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string));
    for (const file of files().filter((name) => /\.(js|css)$/.test(name))) {
      const text = readFileSync(join(playgroundFolder, "assets", file), "utf8");
      for (const [path] of text.matchAll(/\/playground\/assets\/[\w.-]+\.\w+/g)) named.add(path);
      for (const [, path] of text.matchAll(/(?:["'`]|url\()\.?\/?(?:assets\/)?([\w.-]+-[\w-]{8}\.(?:js|css|ttf|svg))["'`)]/g))
        named.add(`/playground/assets/${path}`);
    }
    expect(named.size).toBeGreaterThan(15);
    for (const path of named) expect((await get(path)).status, path).toBe(200);
  });

  it("starts its workers from files", () => {
    const workers = files().filter((file) => /worker.*\.js$/.test(file));
    expect(workers.map((file) => file.split(".")[0]).sort()).toEqual(["editor", "graphql", "json"]);
  });

  it("lets browsers keep the files for ever, in the encoding they like", async () => {
    const large = files().filter((name) => /\.(js|css|ttf)$/.test(name) && statSync(join(playgroundFolder, "assets", name)).size >= 1_024);
    expect(large.length).toBeGreaterThan(15);
    for (const file of large) {
      for (const encoding of ["br", "gzip", ""]) {
        const response = await fetch(`${server.url}/playground/assets/${file}`, { method: "HEAD", headers: { "accept-encoding": encoding || "identity" } });
        expect(response.status).toBe(200);
        expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
        expect(response.headers.get("content-encoding") ?? "").toBe(encoding);
      }
    }
  });

  it("answers JSON for files that are not there, and serves nothing beside its folder", async () => {
    for (const path of [
      "/playground/assets/none.js",
      "/playground/assets/..%2Findex.en.html",
      "/playground/assets/%2e%2e%2findex.en.html",
      "/playground/none",
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    }
  });

  it("has one address", async () => {
    const response = await get("/playground/?example=safety");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/playground?example=safety"]);
  });

  it("serves all of schema/examples with both sentences", async () => {
    const served = (await (await get("/playground/examples.json")).json()) as readonly { en: string; zh: string }[];
    expect(served).toEqual(readExamples().map(({ query, ...example }) => ({ ...example, query: query.split("\n").slice(2).join("\n") })));
    for (const { en, zh } of served) {
      expect(en).toMatch(/\?$/);
      expect(zh).toMatch(/[\u4e00-\u9fff].*？$/);
    }
  });

  it("says how to build it where it is not built", async () => {
    const unbuilt = Fastify();
    await servePlayground(unbuilt, "/nowhere");
    const response = await unbuilt.inject("/playground");
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0]).toMatchObject({ message: expect.stringContaining("npm run build"), extensions: { code: "NOT_FOUND" } });
  });
});

describe("chooseLanguage", () => {
  it.each([
    [undefined, undefined, "en"],
    [["zh", "en"], "en", "en"],
    ["zh", "en", "zh"],
    [undefined, "ZH-hant ; q=0.4 , fr", "zh"],
    [undefined, "zh;q=0, en;q=0.1", "en"],
    [undefined, "zh;q=nonsense", "en"],
    [undefined, "*", "en"],
    [undefined, "en, zh", "en"],
  ])("%j with %j is %s", (named, accepted, language) => {
    expect(chooseLanguage(named, accepted)).toBe(language);
  });
});
