import { type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { addressOf } from "./address.ts";
import type { Example } from "./example.ts";
import { type Language, texts } from "./texts.ts";

interface ExampleListProps {
  readonly examples: readonly Example[] | undefined;
  readonly failed: boolean;
  readonly language: Language;
  readonly chosen: string | undefined;
  readonly choose: (name: string) => void;
}

/** All examples, each with the sentence that it answers; typing narrows them by words of either language or of their names. */
export function ExampleList({ examples, failed, language, chosen, choose }: ExampleListProps) {
  const words = texts[language];
  const [filter, setFilter] = useState("");
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const asked = filter.toLowerCase().split(/\s+/);
  const matching = examples?.filter(({ name, en, zh }) => asked.every((word) => `${name} ${en} ${zh}`.toLowerCase().includes(word)));

  useEffect(() => {
    if (chosen && examples) list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, examples]);

  const follow = (event: MouseEvent, name: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(name);
  };

  return (
    <nav className="examples" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.examples}</h2>
      <p>{words.howTo}</p>
      <input type="search" aria-label={words.filter} placeholder={words.filter} value={filter} onChange={(event) => setFilter(event.target.value)} />
      {failed && <p role="alert">{words.examplesFailed}</p>}
      {matching?.length === 0 && <p role="status">{words.noMatch}</p>}
      <ul ref={list}>
        {matching?.map((example) => (
          <li key={example.name}>
            <a
              href={addressOf({ example: example.name }, language)}
              aria-current={example.name === chosen ? "true" : undefined}
              onClick={(event) => follow(event, example.name)}
            >
              {example[language]}
              <code>{example.name}</code>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
