import type { Ref } from "preact";
import { useRef, useState } from "preact/hooks";
import { formatNumber } from "../../../../src/figures/drawing/format-number.ts";
import { wrapText } from "../../../../src/figures/drawing/wrap-text.ts";
import { effectScale, isRatioEffect } from "../../../../src/figures/effect-scale.ts";
import { forestWord } from "../../../../src/figures/forest-words.ts";
import { language } from "../../app/language.ts";
import type { Pooled, PooledStudy } from "./pool-answer.ts";
import { sayEffect } from "./say-effect.ts";
import { words } from "./words.ts";

interface ForestPictureProps {
  readonly pool: Pooled;
  /** All studies that might be in, those left out among them. */
  readonly studies: readonly PooledStudy[];
  readonly toggle: (study: string) => void;
  readonly open: (study: string) => void;
  readonly picture: Ref<SVGSVGElement>;
}

const [width, plotStart, plotEnd] = [1050, 520, 780];
const line = 16;

/** A forest plot of which each row is a box to tick; one tab stop, arrow keys go from row to row. Colours are custom properties, so that a file can put in its own. */
export function ForestPicture({ pool, studies, toggle, open, picture }: ForestPictureProps) {
  const text = words();
  const lang = language.value;
  const say = (word: string) => forestWord(word, lang);
  const group = useRef<SVGGElement>(null);
  const [focused, setFocused] = useState(0);
  const stop = Math.min(focused, studies.length - 1);
  const taken = new Map(pool.studies.map((row) => [row.study.id, row]));
  const ends = studies.flatMap(({ low, high }) => [low, high]);
  const spread = Math.max(...ends, 0) - Math.min(...ends, 0);
  const [least, most] = [Math.min(...ends, 0) - spread / 3, Math.max(...ends, 0) + spread / 3];
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const scale = effectScale(
    [...ends, ...[pool.low, pool.high, pool.predictionLow ?? 0, pool.predictionHigh ?? 0].map(within)],
    isRatioEffect(pool.effect),
    plotStart,
    plotEnd,
  );
  let y = 44;
  const rows = studies.map((row) => {
    const cells = row.study.cellSources.map(({ name }) => name).join(" + ");
    const week = row.weeks === null ? "" : `${text.week} ${row.weeks}`;
    const lines = [...wrapText(row.study.shortName, 13, 235), ...wrapText([row.study.designLabel, cells, week].filter(Boolean).join(" · "), 11, 235)];
    const ids = wrapText(row.study.shortName, 13, 235).length;
    const height = lines.length * line + 12;
    const placed = { row, lines, ids, y, height };
    y += height;
    return placed;
  });
  const end = y;
  const pooledAt = end + 22;
  const hasPrediction = pool.predictionLow !== null && pool.predictionHigh !== null;
  const axis = pooledAt + (hasPrediction ? 52 : 28);
  const height = axis + (pool.higherIsBetter === null ? 34 : 54);
  const largest = Math.max(...pool.studies.map(({ weight }) => weight));
  const x = (value: number) => scale.x(value);
  const diamond = `M${x(pool.low)} ${pooledAt}L${x(pool.estimate)} ${pooledAt - 8}L${x(pool.high)} ${pooledAt}L${x(pool.estimate)} ${pooledAt + 8}Z`;

  const press = (event: KeyboardEvent) => {
    const id = studies[stop]?.study.id;
    if (!id) return;
    const move = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -studies.length, End: studies.length }[event.key];
    if (move !== undefined) {
      const next = Math.max(0, Math.min(studies.length - 1, stop + move));
      setFocused(next);
      group.current?.querySelectorAll<SVGGElement>(".forest-row")[next]?.focus();
    } else if (event.key === " ") toggle(id);
    else if (event.key === "Enter") open(id);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg ref={picture} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={text.label(pool.measure.name, pool.k)}>
      {(
        [
          [32, say("study"), "start"],
          [345, say("treated"), "middle"],
          [455, say("control"), "middle"],
          [795, say("effect"), "start"],
          [1038, say("weight"), "end"],
        ] as const
      ).map(([at, word, anchor]) => (
        <text key={word} x={at} y={16} font-size="13" font-weight="600" fill="var(--ink)" text-anchor={anchor}>
          {word}
        </text>
      ))}
      <text x={400} y={32} font-size="11" fill="var(--dim)" text-anchor="middle">
        {say(pool.event === null ? "means" : "counts")}
      </text>
      <line x1={x(0)} x2={x(0)} y1={40} y2={axis} stroke="var(--line-strong)" stroke-dasharray="3 3" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are heard here for the one child that has the focus */}
      <g ref={group} onKeyDown={press}>
        {rows.map(({ row, lines, ids, y: top, height: tall }, index) => {
          const now = taken.get(row.study.id);
          const shown = now ?? row;
          const middle = top + tall / 2;
          const size = now ? 5 + 9 * Math.sqrt(now.weight / largest) : 7;
          const colour = now ? "var(--up)" : "var(--dim)";
          const label = `${row.study.shortName}, ${sayEffect(pool.effect, shown)}, ${now ? `${formatNumber(now.weight, 1)} %` : text.out}`;
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no box to tick
            <g
              key={row.study.id}
              class="forest-row"
              role="checkbox"
              aria-checked={now !== undefined}
              aria-label={label}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setFocused(index)}
              onClick={() => toggle(row.study.id)}
            >
              <title>{row.study.title}</title>
              <rect class="ring" x={2} y={top + 1} width={width - 4} height={tall - 2} rx={4} fill={index % 2 ? "transparent" : "var(--side)"} />
              <rect x={10} y={middle - 7} width={14} height={14} rx={2} fill="var(--raised)" stroke="var(--line-strong)" />
              {now && <path d={`M13 ${middle}l3 4 6-8`} fill="none" stroke="var(--accent)" stroke-width="2.5" />}
              {lines.map((part, at) => (
                <text
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label have no other name
                  key={at}
                  x={32}
                  y={top + 18 + at * line}
                  font-size={at < ids ? 13 : 11}
                  font-weight={at < ids ? 600 : 400}
                  fill={at < ids && now ? "var(--ink)" : "var(--dim)"}
                >
                  {part}
                </text>
              ))}
              {[
                { at: 345, arm: shown.treated },
                { at: 455, arm: shown.control },
              ].map(({ at, arm }) => (
                <text key={at} x={at} y={middle + 4} font-size="12.5" text-anchor="middle" fill={now ? "var(--ink)" : "var(--dim)"}>
                  {armText(arm)}
                </text>
              ))}
              <line
                x1={x(shown.low)}
                x2={x(shown.high)}
                y1={middle}
                y2={middle}
                stroke={colour}
                stroke-width="1.5"
                stroke-dasharray={now ? undefined : "4 3"}
              />
              <rect
                x={x(shown.estimate) - size / 2}
                y={middle - size / 2}
                width={size}
                height={size}
                fill={now ? colour : "var(--back)"}
                stroke={now ? "var(--back)" : colour}
              />
              <text x={795} y={middle + 4} font-size="12.5" fill={now ? "var(--ink)" : "var(--dim)"}>
                {sayEffect(pool.effect, shown)}
              </text>
              <text x={1038} y={middle + 4} font-size="12.5" text-anchor="end" fill={now ? "var(--ink)" : "var(--dim)"}>
                {now ? `${formatNumber(now.weight, 1)} %` : text.out}
              </text>
            </g>
          );
        })}
      </g>
      <line x1={2} x2={width - 2} y1={end} y2={end} stroke="var(--line)" />
      <text x={32} y={pooledAt + 5} font-size="13" font-weight="600" fill="var(--ink)">
        {`${say("pooled")} · ${pool.k} ${say("studies")} · ${say(pool.model)}`}
      </text>
      <path d={diamond} fill="var(--up)" />
      <text x={795} y={pooledAt + 5} font-size="13" font-weight="600" fill="var(--ink)">
        {sayEffect(pool.effect, pool)}
      </text>
      {pool.predictionLow !== null && pool.predictionHigh !== null && (
        <>
          <text x={32} y={pooledAt + 31} font-size="12.5" fill="var(--dim)">
            {say("prediction")}
          </text>
          <line
            x1={x(pool.predictionLow)}
            x2={x(pool.predictionHigh)}
            y1={pooledAt + 26}
            y2={pooledAt + 26}
            stroke="var(--up)"
            stroke-width="2"
            stroke-dasharray="6 3"
          />
          {pool.predictionLow < scale.low && <path d={`M${plotStart - 8} ${pooledAt + 26}l8 -5v10z`} fill="var(--up)" />}
          {pool.predictionHigh > scale.high && <path d={`M${plotEnd + 8} ${pooledAt + 26}l-8 -5v10z`} fill="var(--up)" />}
          <text x={795} y={pooledAt + 31} font-size="12.5" fill="var(--dim)">
            {sayEffect(pool.effect, { estimate: pool.estimate, low: pool.predictionLow, high: pool.predictionHigh }).replace(/^\S+ /, "")}
          </text>
        </>
      )}
      <line x1={plotStart} x2={plotEnd} y1={axis} y2={axis} stroke="var(--line-strong)" />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={axis} y2={axis + 5} stroke="var(--line-strong)" />
          <text x={x(tick)} y={axis + 18} font-size="11" text-anchor="middle" fill="var(--dim)">
            {scale.ratio ? String(Number(Math.exp(tick).toPrecision(2))) : String(tick).replace("-", "−")}
          </text>
        </g>
      ))}
      <text x={32} y={axis + 18} font-size="11" fill="var(--dim)">
        {[say(pool.effect), pool.effect === "MEAN_DIFFERENCE" ? pool.unit : pool.event].filter(Boolean).join(" · ")}
      </text>
      {pool.higherIsBetter !== null && (
        <>
          <text x={plotStart} y={axis + 40} font-size="12" text-anchor="start" fill="var(--ink)">
            {`← ${pool.higherIsBetter ? text.worse : text.better}`}
          </text>
          <text x={plotEnd + 60} y={axis + 40} font-size="12" text-anchor="end" fill="var(--ink)">
            {`${pool.higherIsBetter ? text.better : text.worse} →`}
          </text>
        </>
      )}
    </svg>
  );
}

function armText(arm: PooledStudy["treated"]): string {
  if (!arm) return "";
  if (arm.events !== null) return `${arm.events} / ${arm.n}`;
  return arm.mean === null || arm.standardDeviation === null
    ? String(arm.n)
    : `${formatNumber(arm.mean, 1)} ± ${formatNumber(arm.standardDeviation, 1)} (${arm.n})`;
}
