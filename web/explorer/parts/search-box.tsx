import { useEffect, useId, useRef, useState } from "preact/hooks";
import { endKinds, startKinds } from "../api/pair-kinds.ts";
import { suggestQuery } from "../api/suggest.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useSettled } from "../api/use-settled.ts";
import { address } from "../app/address.ts";
import { announce } from "../app/announce.ts";
import { go, here } from "../app/location.ts";
import { texts } from "../texts/texts.ts";
import { type Suggested, suggestedBy } from "./suggested.ts";

interface SearchBoxProps {
  /** Whether it is what the page is for; else it is a small one in the page's head. */
  readonly large?: boolean;
}

/** One box for names, ids and questions, with suggestions as one types (ARIA combobox). Enter without a choice lists all hits. */
export function SearchBox({ large = false }: SearchBoxProps) {
  const words = texts();
  const id = useId();
  const asked = here.value.path === "/" ? (here.value.search.get("q") ?? "") : "";
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  const settled = useSettled(text.trim(), 120);
  const answer = useAnswer(suggestQuery, open && settled ? { text: settled.slice(0, 200), first: 7, starts: [...startKinds], ends: [...endKinds] } : undefined);
  const found = answer.data && settled ? suggestedBy(settled, answer.data) : [];
  const all: Suggested[] = settled ? [...found, { href: address("/", { q: text.trim() }), text: words.searchFor(text.trim()), beside: "", kind: "" }] : [];
  const shown = open && text.trim() !== "" && all.length > 0;

  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    if (shown && found.length > 0) announce(words.suggested(found.length));
  }, [shown, found.length, words]);

  const leave = (href: string) => {
    setOpen(false);
    setActive(-1);
    if (!href.startsWith("/?")) setText("");
    go(href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const last = all.length - 1;
      if (event.key === "ArrowDown") setActive(active === last ? -1 : active + 1);
      else setActive(active === -1 ? last : active - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = shown ? all[active] : undefined;
    if (chosen) leave(chosen.href);
    else if (text.trim()) leave(address("/", { q: text.trim() }));
  };

  return (
    <search class={large ? "search-box large" : "search-box"}>
      <form action="/" onSubmit={submit}>
        <input
          ref={box}
          type="text"
          name="q"
          enterKeyHint="search"
          data-search
          role="combobox"
          autocomplete="off"
          maxLength={200}
          aria-label={words.search}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={words.searchHint}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        <button type="submit" class="button main">
          {words.search}
        </button>
      </form>
      <ul id={`${id}-list`} role="listbox" aria-label={words.suggestions} hidden={!shown}>
        {shown &&
          all.map((one, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus; aria-activedescendant points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box listens to the keys
            <li
              key={one.href}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => leave(one.href)}
            >
              <span class="what">
                {one.text} {one.beside && <span class="dim">{one.beside}</span>}
              </span>
              {one.kind && <span class="tag">{one.kind}</span>}
            </li>
          ))}
      </ul>
      {open && answer.failed && (
        <p class="failure" role="alert">
          {words.whatHappened[answer.failed.reason]} {words.whatToDo[answer.failed.reason]}
        </p>
      )}
    </search>
  );
}
