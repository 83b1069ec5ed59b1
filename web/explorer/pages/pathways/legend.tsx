import { words } from "./words.ts";

/** What lines and their ends mean. */
export function Legend() {
  const text = words();
  const line = (path: string, colour: string, dash?: string) => (
    <svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true">
      <path d="M1 7H33" stroke={colour} stroke-width="2.5" stroke-dasharray={dash} />
      <path d={path} fill={colour} />
    </svg>
  );
  return (
    <ul class="legend" aria-label={text.legend}>
      <li>
        {line("M33 2L42 7L33 12Z", "var(--up)")} {text.raises}
      </li>
      <li>
        {line("M34 2H38V12H34Z", "var(--down)")} {text.lowers}
      </li>
      <li>
        {line("M33 2L42 7L33 12Z", "var(--up)", "7 5")} {text.contested}
      </li>
      <li>{text.width}</li>
    </ul>
  );
}
