import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawEvidenceMatrix } from "../../src/figures/draw-evidence-matrix.js";
import { drawFunnel } from "../../src/figures/draw-funnel.js";
import type { FigureFrame } from "../../src/figures/drawing/figure-frame.js";
import { matrixStates } from "../../src/figures/matrix-states.js";
import { type ServedRelease, shareRelease } from "../api/serve-release.js";
import { wellFormed } from "../api/well-formed.js";
import { inMemory } from "../contract/engines.js";
import { type Browser, chromiumPath, startChromium } from "./start-chromium.js";

const languages = ["en", "zh"] as const;
const themes = ["light", "dark"] as const;
const frameOf = (lang: FigureFrame["lang"], theme: FigureFrame["theme"]): FigureFrame => ({
  lang,
  theme,
  release: "RELEASE:1",
  query: 'pool(measure: "MSCKG:a & <b>")',
});

const names: readonly (readonly [string, string])[] = [
  ["survival", "生存率"],
  ["recompensation of cirrhosis", "肝硬化再代偿"],
  ["fibrosis area (collagen proportion)", "纤维化面积（胶原比例）"],
  ["<b>immunomodulation</b> & more", "免疫调节 & <更多>"],
];
const matrix = (frame: FigureFrame) => {
  const things = names.map(([en, zh], index) => ({ id: `MSCKG:${index}`, name: frame.lang === "zh" ? zh : en }));
  const states = [...Object.keys(matrixStates), "SOMETHING_NEW"];
  const cells = things.flatMap((row, one) =>
    things.map((column, other) => ({
      row: row.id,
      column: column.id,
      state: states[(one * 4 + other) % states.length] as string,
      direct: 10 * one,
      derived: 120 * other,
      studies: 7,
    })),
  );
  return drawEvidenceMatrix({ title: "A & B", rows: things, columns: things, cells }, frame);
};
const funnel = (frame: FigureFrame) => {
  const studies = Array.from({ length: 13 }, (_, index) => ({
    study: { id: `URL:${index}`, shortName: `${"long".repeat(index)}${index}` },
    estimate: -0.7 + (((index * 37) % 13) - 6) / 9,
    standardError: 0.08 + index / 20,
  }));
  const shape = { centre: -0.7, baseStandardError: 0.68, baseLow: -2.03, baseHigh: 0.63 };
  return drawFunnel(
    { measure: { name: names[0]?.[frame.lang === "zh" ? 1 : 0] as string }, effect: "LOG_RISK_RATIO", studies, funnel: shape, egger: "p = 0.412" },
    frame,
  );
};

/** Runs in the page: every text that leaves the picture, and every two labels of which one lies on the other. */
const faults = `(() => {
  const root = document.querySelector("svg");
  const page = root.getBoundingClientRect();
  const texts = [...root.querySelectorAll("text")].filter((text) => text.textContent.trim());
  const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const outside = boxes.filter(({ box }) => box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom);
  const over = boxes.flatMap(({ text, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const tall = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return wide > 2 && tall > 5 ? ['"' + text + '" on "' + other.text + '"'] : [];
    }),
  );
  return [...outside.map(({ text }) => "outside: " + text), ...over];
})()`;

const skip = chromiumPath ? undefined : "there is no Chromium";

describe.skipIf(skip)("figures in a browser", () => {
  let browser: Browser;
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(inMemory);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  const look = async (picture: string) => {
    const page = await browser.context.newPage();
    await page.setContent(picture);
    const found = await page.evaluate(faults);
    await page.close();
    return found;
  };

  it.each([
    "forest.svg?measure=MSCKG:survival",
    "forest.svg?measure=MSCKG:meld",
    "forest.svg?measure=MSCKG:albumin",
    "forest.svg?measure=MSCKG:liver-function",
    "forest.svg?measure=MONDO:0001711",
    "forest.svg?measure=MSCKG:child-pugh",
    "funnel.svg?measure=MSCKG:survival",
    "evidence-matrix.svg?columns=complication",
    "pathway.svg?from=CL:0002569&to=HP:0001541",
    "pathway.svg?from=CL:0002540&to=MONDO:0001711&evidence.humanOnly=true&first=3",
  ])("%s: no label is cut, none lies on another", async (address) => {
    for (const lang of languages) {
      const response = await fetch(`${served.url}/figures/${address}&lang=${lang}`);
      expect(response.status).toBe(200);
      expect(await look(await response.text()), lang).toEqual([]);
    }
  });

  it.each([
    ["evidence matrix", matrix],
    ["funnel plot", funnel],
  ])("%s: the same, and names are escaped", async (_, draw) => {
    for (const lang of languages)
      for (const theme of themes) {
        const picture = draw(frameOf(lang, theme));
        expect(wellFormed(picture)).toBe("");
        expect(picture).not.toMatch(/<b>|NaN|undefined/);
        expect(await look(picture), `${lang} ${theme}`).toEqual([]);
      }
  });

  it("a picture opened by its address shows its styles", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${served.url}/figures/forest.svg?measure=MSCKG:meld&theme=dark`);
    expect(await page.evaluate(`getComputedStyle(document.querySelector("text.head")).fontSize`)).toBe("16px");
    await page.close();
  });
});
