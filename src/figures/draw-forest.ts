import { capitalised } from "./drawing/capitalised.js";
import { drawAxis } from "./drawing/draw-axis.js";
import { drawFrame } from "./drawing/draw-frame.js";
import type { FigureFrame, FigureLanguage } from "./drawing/figure-frame.js";
import { formatNumber } from "./drawing/format-number.js";
import { type Palette, palettes } from "./drawing/palette.js";
import { type Markup, svg, together } from "./drawing/svg.js";
import { wrapText } from "./drawing/wrap-text.js";
import { type EffectScale, effectScale, isRatioEffect } from "./effect-scale.js";
import type { ForestArm, ForestFigure, ForestPool, ForestStudy, PublishedPool } from "./forest-figure.js";
import { forestWord, forestWords } from "./forest-words.js";

const width = 1120;
const column = { study: 20, treated: 372, control: 486, plot: 560, effect: 855, weight: 1100 } as const;
const ofStudy = 285;
const plotEnd = 840;
const line = 16;
const kindOfPublished: Readonly<Record<string, string>> = { MEAN_DIFFERENCE: "MD" };

/**
 * A forest plot: each study with its numbers, its effect and interval and its weight, below them the pooled effect, where a new study is
 * expected, and what reviews published; without a pool, why there is none. Letters at the rows say what was done to them.
 */
export function drawForest(figure: ForestFigure, frame: FigureFrame): string {
  const { lang } = frame;
  const colours = palettes[frame.theme];
  const say = (word: keyof typeof forestWords) => forestWords[word][lang];
  const ratio = isRatioEffect(figure.effect);
  const { pool } = figure;
  const marks = footnotesOf(figure);
  const published = publishedBeside(figure);
  const studies = figure.studies.map((study) => ({
    study,
    id: wrapText(named(study, marks), 14, ofStudy),
    about: [...wrapText(study.study.id, 11, ofStudy), ...wrapText(aboutStudy(study, lang), 11, ofStudy)],
  }));
  const scale = effectScale(reach(figure, published), ratio, column.plot, plotEnd);

  const title = titleOf(figure, lang);
  const parts: Markup[] = [];
  let y = 34;
  for (const each of wrapText(title, 16, width - 40)) {
    parts.push(svg("text", { class: "head", x: 20, y }, each));
    y += 22;
  }
  for (const each of wrapText(subtitleOf(figure, lang), 13, width - 40)) {
    parts.push(svg("text", { class: "quiet", x: 20, y }, each));
    y += line + 2;
  }
  y += 14;
  const heads: [number, string, string][] = [
    [column.study, say("study"), "start"],
    [column.treated, say("treated"), "middle"],
    [column.control, say("control"), "middle"],
    [column.effect, say("effect"), "start"],
    [column.weight, say("weight"), "end"],
  ];
  parts.push(...heads.map(([x, word, anchor]) => svg("text", { class: "strong", x, y, "text-anchor": anchor }, word)));
  parts.push(
    svg(
      "text",
      { class: "quiet small", x: (column.treated + column.control) / 2, y: y + 15, "text-anchor": "middle" },
      say(figure.event === null ? "means" : "counts"),
    ),
  );
  y += 26;
  parts.push(svg("line", { x1: 20, x2: width - 20, y1: y, y2: y, stroke: colours.line }));
  const top = y;
  y += 10;
  const largest = Math.max(...figure.studies.map(({ weight = 0 }) => weight));
  for (const [index, { study, id, about }] of studies.entries()) {
    const tall = (id.length + about.length) * line + 12;
    const middle = y + tall / 2 - 2;
    if (index % 2 === 0) parts.push(svg("rect", { x: 8, y: y - 4, width: width - 16, height: tall, fill: colours.band }));
    parts.push(
      ...id.map((each, row) => svg("text", { class: "strong", x: column.study, y: y + 12 + row * line }, each)),
      ...about.map((each, row) => svg("text", { class: "quiet small", x: column.study, y: y + 12 + (id.length + row) * line }, each)),
      svg("text", { x: column.treated, y: middle + 4, "text-anchor": "middle" }, sayArm(study.treated)),
      svg("text", { x: column.control, y: middle + 4, "text-anchor": "middle" }, sayArm(study.control)),
      interval(scale, study.low, study.high, middle, colours.text),
      square(scale, study, middle, study.weight === undefined ? 9 : 5 + 9 * Math.sqrt(study.weight / largest), colours),
      svg("text", { x: column.effect, y: middle + 4 }, sayEffect(scale, study)),
      svg("text", { x: column.weight, y: middle + 4, "text-anchor": "end" }, study.weight === undefined ? "–" : `${formatNumber(study.weight, 1)} %`),
    );
    y += tall;
  }
  parts.push(svg("line", { x1: 20, x2: width - 20, y1: y, y2: y, stroke: colours.line }));
  y += 22;
  if (pool) {
    parts.push(
      svg("text", { class: "strong", x: column.study, y: y + 4 }, `${say("pooled")} · ${pool.k} ${say("studies")}`),
      diamond(scale, pool, y, colours.blue, colours.blue),
      svg("text", { class: "strong", x: column.effect, y: y + 4 }, sayEffect(scale, pool)),
      svg("text", { class: "strong", x: column.weight, y: y + 4, "text-anchor": "end" }, "100 %"),
    );
    const range = pool.predictionLow === null || pool.predictionHigh === null ? null : { low: pool.predictionLow, high: pool.predictionHigh };
    if (range || pool.tauSquared !== null) {
      y += 24;
      parts.push(
        svg("text", { class: "quiet", x: column.study, y: y + 4 }, say("prediction")),
        ...(range ? [interval(scale, range.low, range.high, y, colours.blue, "6 3")] : []),
        svg("text", { class: "quiet", x: column.effect, y: y + 4 }, range ? sayRange(scale, range) : say("notEstimable")),
      );
    }
  } else {
    const reasons = wrapText(figure.refusal ?? "", 14, width - 60);
    parts.push(
      svg("rect", { x: 20, y: y - 12, width: 5, height: reasons.length * 20, fill: colours.vermillion }),
      ...reasons.map((each, row) => svg("text", { class: "strong", x: 34, y: y + 2 + row * 20 }, each)),
    );
    y += (reasons.length - 1) * 20;
  }
  if (published.length > 0) {
    y += 30;
    parts.push(svg("text", { class: "strong quiet", x: column.study, y: y + 4 }, say("published")));
    for (const one of published) {
      y += 24;
      parts.push(
        svg("text", { class: "quiet", x: column.study, y: y + 4 }, [one.study.shortName, sayWeek(one.weeks, lang)].filter(Boolean).join(" · ")),
        diamond(scale, one, y, "none", colours.orange),
        svg("text", { class: "quiet", x: column.effect, y: y + 4 }, sayEffect(scale, one)),
      );
    }
  }
  y += 22;
  parts.push(drawAxis(scale, colours, top, y));
  y += 36;
  if (figure.higherIsBetter !== null) {
    const [left, right] = figure.higherIsBetter ? (["worseLeft", "betterRight"] as const) : (["betterLeft", "worseRight"] as const);
    parts.push(
      svg("text", { class: "small", x: column.plot, y, "text-anchor": "start" }, say(left)),
      svg("text", { class: "small", x: plotEnd, y, "text-anchor": "end" }, say(right)),
    );
    y += 12;
  }
  y += 14;
  const notes = notesOf(figure, marks, scale, lang).flatMap((note) => wrapText(note, 13, width - 40));
  parts.push(...notes.map((note, row) => svg("text", { class: "quiet", x: 20, y: y + row * line }, note)));
  y += notes.length * line;
  return drawFrame({ frame, width, height: y + 4, title, description: describe(figure, scale, lang), parts });
}

type Span = { readonly low: number; readonly high: number };
type Effect = Span & { readonly estimate: number };

/** What the axis has to hold: every study, and of the pooled and predicted intervals as much as leaves the studies readable. */
function reach(figure: ForestFigure, published: readonly Effect[]): readonly number[] {
  const studies = figure.studies.flatMap(({ low, high }) => [low, high]);
  const spread = Math.max(...studies, 0) - Math.min(...studies, 0);
  const [least, most] = [Math.min(...studies, 0) - spread / 2, Math.max(...studies, 0) + spread / 2];
  const { pool } = figure;
  const ofPool = pool ? [pool.low, pool.high, pool.predictionLow ?? 0, pool.predictionHigh ?? 0] : [];
  const others = [...ofPool, ...published.flatMap(({ low, high }) => [low, high])];
  return [...studies, ...others.map((value) => Math.min(most, Math.max(least, value)))];
}

/** A line with its ends; an arrow where it runs out of the plot. */
function interval({ x, low: least, high: most }: EffectScale, low: number, high: number, y: number, colour: string, dashes?: string): Markup {
  const [left, right] = [x(low), x(high)];
  const end = (at: number, outside: boolean, direction: number) =>
    outside
      ? svg("path", { d: `M${at} ${y} l${-7 * direction} -4 v8 z`, fill: colour })
      : svg("line", { x1: at, x2: at, y1: y - 4, y2: y + 4, stroke: colour, "stroke-width": 1.5 });
  return together([
    svg("line", { x1: left, x2: right, y1: y, y2: y, stroke: colour, "stroke-width": 1.5, "stroke-dasharray": dashes }),
    end(left, low < least, -1),
    end(right, high > most, 1),
  ]);
}

function square({ x }: EffectScale, { estimate }: ForestStudy, y: number, size: number, colours: Palette): Markup {
  return svg("rect", { x: x(estimate) - size / 2, y: y - size / 2, width: size, height: size, fill: colours.blue, stroke: colours.page });
}

function diamond(scale: EffectScale, { estimate, low, high }: Effect, y: number, fill: string, stroke: string): Markup {
  const { x } = scale;
  const arrows = [
    low < scale.low ? interval(scale, low, estimate, y, stroke) : undefined,
    high > scale.high ? interval(scale, estimate, high, y, stroke) : undefined,
  ];
  const shape = svg("path", {
    d: `M${x(low).toFixed(2)} ${y} L${x(estimate).toFixed(2)} ${y - 8} L${x(high).toFixed(2)} ${y} L${x(estimate).toFixed(2)} ${y + 8} Z`,
    fill,
    stroke,
    "stroke-width": 1.5,
  });
  return together([shape, ...arrows.filter((arrow) => arrow !== undefined)]);
}

const sayRange = ({ say }: EffectScale, { low, high }: Span) => `[${say(low)}; ${say(high)}]`;
const sayEffect = (scale: EffectScale, effect: Effect) => `${scale.say(effect.estimate)} ${sayRange(scale, effect)}`;
function sayWeek(weeks: number | null, lang: FigureLanguage): string {
  if (weeks === null) return "";
  if (weeks === 0) return lang === "zh" ? "最初数日" : "first days";
  return lang === "zh" ? `第\u00A0${weeks}\u00A0周` : `week\u00A0${weeks}`;
}

function sayArm(arm: ForestArm | null): string {
  if (!arm) return "";
  if (arm.events !== null) return `${arm.events} / ${arm.n}`;
  const say = (number: number | null) => (number === null ? "–" : formatNumber(number, 1));
  return `${say(arm.mean)} ± ${say(arm.standardDeviation)} (${arm.n})`;
}

function aboutStudy({ study, weeks }: ForestStudy, lang: FigureLanguage): string {
  const cells = study.cellSources.map(({ name }) => name).join(" + ");
  return [study.designLabel, cells, sayWeek(weeks, lang)].filter(Boolean).join(" · ");
}

function publishedBeside({ published, effect, unitOfData }: ForestFigure): (PublishedPool & Effect)[] {
  return published.flatMap((one) => {
    const { kind, value, low, high } = one.effect ?? {};
    const fits = kind === kindOfPublished[effect] && one.unit === unitOfData;
    return fits && typeof value === "number" && typeof low === "number" && typeof high === "number" ? [{ ...one, estimate: value, low, high }] : [];
  });
}

/** The notices that are about rows, each under a letter. */
function footnotesOf({ notices }: ForestFigure): ReadonlyMap<string, string> {
  const about = notices.filter(({ studies }) => studies.length > 0);
  return new Map(about.map(({ code }, index) => [code, String.fromCharCode("a".charCodeAt(0) + index)]));
}

/** The name of a study with the letters of what was done to its row. */
function named({ study, marks }: ForestStudy, footnotes: ReadonlyMap<string, string>): string {
  const letters = marks.flatMap((mark) => footnotes.get(mark) ?? []);
  return letters.length === 0 ? study.shortName : `${study.shortName} [${letters.join(", ")}]`;
}

/** What stands below the plot: heterogeneity, the footnotes of the rows, notices, what other cells would give, and what may still come. */
function notesOf(figure: ForestFigure, footnotes: ReadonlyMap<string, string>, scale: EffectScale, lang: FigureLanguage): readonly string[] {
  const { pool, notices, withAnyCells, notDrawn, registered } = figure;
  const marked = notices.map(({ code, text }) => (footnotes.has(code) ? `[${footnotes.get(code)}] ${text}` : text));
  const colon = lang === "zh" ? "：" : ": ";
  return [
    ...(pool ? [heterogeneityOf(pool, lang)] : []),
    ...marked,
    ...(withAnyCells ? [sayAnyCells(withAnyCells, scale, lang)] : []),
    ...(pool ? [] : [sayRegistered(registered, lang)]),
    ...notDrawn.map((line, index) => (index === 0 ? `${forestWords.withoutFigures[lang]}${colon}${line}` : line)),
  ];
}

function sayAnyCells({ k, estimate, low, high }: NonNullable<ForestFigure["withAnyCells"]>, scale: EffectScale, lang: FigureLanguage): string {
  const effect = estimate === null || low === null || high === null ? forestWords.notPooled[lang] : sayEffect(scale, { estimate, low, high });
  return lang === "zh"
    ? `若计入任何细胞（仅供对照）：${k} 项研究，${effect}。`
    : `With any cells, for comparison only: ${k} ${k === 1 ? "study" : "studies"}, ${effect}.`;
}

function sayRegistered({ total, running, statusAsOf }: ForestFigure["registered"], lang: FigureLanguage): string {
  const day = statusAsOf === null ? "" : lang === "zh" ? `（状态截至 ${statusAsOf}）` : ` (states as of ${statusAsOf})`;
  return lang === "zh"
    ? `此类细胞的注册试验：${total} 项，其中 ${running.length} 项计划中或进行中${day}。`
    : `Registered trials of these cells: ${total}, of which ${running.length} are planned or under way${day}.`;
}

function titleOf({ measure, effect, event, unit, cells }: ForestFigure, lang: FigureLanguage): string {
  const scale = forestWord(effect, lang);
  const given = forestWord(cells ?? "NAMED", lang);
  const ofUnit = effect === "MEAN_DIFFERENCE" ? (lang === "zh" ? `（${unit}）` : ` (${unit})`) : "";
  if (lang === "zh") return `${measure.name}：${event === null ? "" : `${event}的`}${scale}${ofUnit}，${given}对对照组`;
  return capitalised(`${measure.name}: ${scale}${event === null ? "" : ` of ${event}`}${ofUnit}, ${given} against control`);
}

function subtitleOf({ pool, studies }: ForestFigure, lang: FigureLanguage): string {
  const say = (word: string) => forestWord(word, lang);
  if (!pool) return `${studies.length} ${say(studies.length === 1 ? "trial" : "trials")} · ${say("notPooled")}`;
  return lang === "zh"
    ? `${pool.k} 项独立对照研究 · ${say(pool.model)}，${say(pool.adjust)}`
    : `${pool.k} independent controlled studies · ${say(pool.model)}, ${say(pool.adjust)}`;
}

function sayP(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${formatNumber(p, 3)}`;
}

function heterogeneityOf({ tauSquared, q, qDegreesOfFreedom, qP, iSquared, iSquaredMethod, p }: ForestPool, lang: FigureLanguage): string {
  const method = forestWord(iSquaredMethod, lang);
  const tau = tauSquared === null ? "" : `τ² = ${formatNumber(tauSquared, 3)}, `;
  const text = `${tau}I² = ${formatNumber(iSquared, 0)} % (${method}), Q = ${formatNumber(q, 2)}, df = ${qDegreesOfFreedom}, ${sayP(qP)}`;
  return lang === "zh" ? `异质性：${text}。合并效应的检验：${sayP(p)}。` : `Heterogeneity: ${text}. Test of the pooled effect: ${sayP(p)}.`;
}

function describe(figure: ForestFigure, scale: EffectScale, lang: FigureLanguage): string {
  const { pool, refusal } = figure;
  const studies = figure.studies.map((study) => `${study.study.shortName} ${sayEffect(scale, study)}`).join(lang === "zh" ? "；" : "; ");
  const notes = notesOf(figure, footnotesOf(figure), scale, lang);
  const result = pool
    ? lang === "zh"
      ? `合并 ${pool.k} 项研究：${sayEffect(scale, pool)}。`
      : `Pooled over ${pool.k} studies: ${sayEffect(scale, pool)}.`
    : (refusal ?? "");
  return lang === "zh" ? `森林图。${result}各研究：${studies}。${notes.join("")}` : `Forest plot. ${result} Studies: ${studies}. ${notes.join(" ")}`;
}
