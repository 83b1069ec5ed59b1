import type { LegendItem } from "../../parts/picture-legend.ts";
import { words } from "./words.ts";

const [arrow, bar, ring] = ["M33 2L42 7L33 12Z", "M34 2H38V12H34Z", "M33 7A4 4 0 1 1 41 7A4 4 0 1 1 33 7Z"];

/** What lines and their ends mean, for the page and for files. */
export function legendItems(): readonly LegendItem[] {
  const text = words();
  return [
    { text: text.raises, line: { colour: "var(--up)", end: arrow } },
    { text: text.lowers, line: { colour: "var(--down)", end: bar } },
    { text: text.noEffectFound, line: { colour: "var(--dim)", end: ring } },
    { text: text.contested, line: { colour: "var(--up)", end: arrow, dash: "7 5" } },
    { text: text.width },
  ];
}

/** The legend below the picture. */
export function Legend() {
  return (
    <ul class="legend" aria-label={words().legend}>
      {legendItems().map(({ text, line }) => (
        <li key={text}>
          {line && (
            <svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true">
              <path d="M1 7H33" stroke={line.colour} stroke-width="2.5" stroke-dasharray={line.dash} />
              <path d={line.end} fill={line.colour} />
            </svg>
          )}{" "}
          {text}
        </li>
      ))}
    </ul>
  );
}
