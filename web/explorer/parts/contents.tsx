import { inWords } from "../texts/numbers.ts";

interface ContentsProps {
  readonly label: string;
  readonly sections: readonly { readonly id: string; readonly text: string; readonly count?: number | undefined }[];
}

/** The list of a page's sections with their counts; it stays in sight. */
export function Contents({ label, sections }: ContentsProps) {
  return (
    <nav class="contents" aria-label={label}>
      <p class="contents-head">{label}</p>
      <ul>
        {sections.map(({ id, text, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {text} <span class="dim">{count === undefined ? "…" : inWords(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
