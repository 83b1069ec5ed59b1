import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";
import { wellFormed } from "./well-formed.js";

const forest = "/figures/forest.svg?measure=MSCKG:meld";

describe.each(engines)("figures on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${served.url}${path}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  describe.skipIf(engine.skip)("of the curated release", () => {
    it.each([
      [
        "forest.svg?measure=MSCKG:survival",
        "Lin 2017 [b, c]",
        "PMID:28370357",
        "0.60 [0.36; 1.02]",
        "at least 3 are pooled",
        "[b] Events derived from a percentage",
        "9 studies, 0.60",
      ],
      ["forest.svg?measure=MSCKG:survival&filter.cellSources=CL:0000134", "MSC only against control", "UC-MSC in ACLF, 58 patients [a]"],
      [
        "forest.svg?measure=MSCKG:meld&cells=any&minStudies=2&weeks.from=48&weeks.to=56",
        "week\u00A052",
        "−1.87 [−3.42; −0.32]",
        "not estimable from 2 studies",
      ],
      [
        "forest.svg?measure=MSCKG:survival&cells=any&effect=log-odds-ratio&model=fixed&adjust=none&without=PMID:28370357,PMID:37773668",
        "odds ratio",
        "7 independent",
      ],
      ["forest.svg?measure=HP:0001541", "not pooled", "Zhang 2012 (week 48): The source reports a direction but no numbers: improved."],
      ["funnel.svg?measure=MSCKG:survival&cells=any", "no funnel plot", "there are 9"],
      ["evidence-matrix.svg?rows=mechanism", "Evidence matrix: mechanism by outcome", "nothing direct"],
      ["pathway.svg?from=CL:0002569&to=HP:0001541", "(better for the patient)"],
      ["pathway.svg?from=CL:0002569&to=HP:0001541&evidence.levels=registry", "No pathway.", "0 of 0"],
    ])("%s in both languages and themes", async (address, ...shown) => {
      const pictures = new Set<string>();
      for (const lang of ["en", "zh"])
        for (const theme of ["light", "dark"]) {
          const { status, headers, text } = await get(`/figures/${address}&lang=${lang}&theme=${theme}`);
          expect(status, text).toBe(200);
          expect(headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
          expect(headers.get("content-security-policy")).toContain("default-src 'none'");
          expect(headers.get("content-language")).toBe(lang);
          expect(wellFormed(text)).toBe("");
          expect(text).toMatch(
            /^<svg [^>]*role="img"[^>]*aria-labelledby="title desc">\s*<title id="title">[^<]{4,}<\/title>\s*<desc id="desc">[^<]{5,}<\/desc>/,
          );
          expect(text).toMatch(/MSC-KG RELEASE:2 · (pool|pathways|evidenceMatrix)\(/);
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|<script|on\w+=/);
          if (lang === "en") for (const words of shown) expect(text).toContain(words);
          else expect(text).toMatch(/<title id="title">[^<]*\p{Script=Han}/u);
          pictures.add(text);
        }
      expect(pictures.size).toBe(4);
    });

    it("says how many pathways there are beside those that it draws, as the API counts them", async () => {
      const { data } = await served.ask('{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], first: 0) { totalCount } }');
      expect(data.pathways.totalCount).toBeGreaterThan(100);
      expect((await get("/figures/pathway.svg?from=CL:0002569&to=HP:0001541")).text).toContain(`5 of ${data.pathways.totalCount} pathways`);
    });

    it("draws one pathway by its id", async () => {
      const { data } = await served.ask('{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], first: 3) { nodes { id text } } }');
      const { id, text } = data.pathways.nodes[2];
      const picture = await get(`/figures/pathway.svg?id=${encodeURIComponent(id)}`);
      expect(picture.text).toContain(`1. ${text}`.slice(0, 60));
      expect(picture.text).toContain("1 of 1 pathways");
    });

    it("answers 304 where the picture is known, and asks to be asked again", async () => {
      const { headers } = await get(forest);
      expect(headers.get("cache-control")).toBe("public, no-cache");
      expect(Number(headers.get("x-cost"))).toBeGreaterThan(1_000);
      for (const tag of [headers.get("etag"), String(headers.get("etag")).replace("W/", ""), `"other", ${headers.get("etag")}`, "*"])
        expect((await get(forest, { "if-none-match": tag as string })).status).toBe(304);
      expect((await get(`${forest}&lang=zh`, { "if-none-match": headers.get("etag") as string })).status).toBe(200);
    });

    it.each([
      [`${forest}&lang=de`, "forest.lang", "en or zh"],
      [`${forest}&theme=blue`, "forest.theme", "light or dark"],
      [`${forest}&lang=en&lang=zh`, "forest.lang", "given twice"],
      [`${forest}&model=bayes`, "forest.model", "FIXED, DERSIMONIAN_LAIRD, REML"],
      [`${forest}&weeks.from=x`, "forest.weeks.from", "Int cannot represent"],
      [`${forest}&colour=red`, "forest.colour", "known are measure, "],
      ["/figures/forest.svg", "forest.measure", "is needed"],
      ["/figures/forest.svg?measure=MSCKG:mled", "pool.measure", "MSCKG:mled"],
      ["/figures/forest.svg?measure=CL:0002569", "pool.measure", "Measure or Outcome can be pooled"],
      ["/figures/evidence-matrix.svg?columns=MELD", "evidence-matrix.columns", "OUTCOME"],
      ["/figures/pathway.svg?from=CL:0002569", "pathway.to", "is needed"],
      ["/figures/pathway.svg?from=CL:0002569&to=HP:0001541&first=1000", "pathways.first", "0 to 100"],
      ["/figures/pathway.svg?id=CLM:0177", "pathway.id", "not a pathway"],
    ])("%s is 400 as JSON, and names the parameter and what would be right", async (address, argument, right) => {
      const { status, headers, text } = await get(address);
      expect(status, text).toBe(400);
      expect(headers.get("content-type")).toContain("application/json");
      const [error] = JSON.parse(text).errors;
      expect(error.extensions).toMatchObject({ argument });
      expect(error.message).toContain(right);
    });

    it("lists what there is, and knows nothing else", async () => {
      const { figures } = JSON.parse((await get("/figures")).text);
      expect(figures.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(["forest", "funnel", "pathway", "evidence-matrix"]));
      for (const address of ["/figures/tree.svg", "/figures/forest.png", "/figures/forest", "/figures/..%2f.svg"])
        expect((await get(address)).status, address).toBe(404);
    });
  });
});
