import { useEffect, useState } from "preact/hooks";
import { endKinds, startKinds } from "../api/pair-kinds.ts";
import { suggestQuery } from "../api/suggest.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useSettled } from "../api/use-settled.ts";
import { address } from "../app/address.ts";
import { announce } from "../app/announce.ts";
import { go, here } from "../app/location.ts";
import { texts } from "../texts/texts.ts";
import { Combobox } from "./combobox.tsx";
import { suggestedBy } from "./suggested.ts";

interface SearchBoxProps {
  /** Whether it is what the page is for; else it is a small one in the page's head. */
  readonly large?: boolean;
}

/** One box for names, ids and questions, with suggestions as one types. Enter without a choice lists all hits. */
export function SearchBox({ large = false }: SearchBoxProps) {
  const words = texts();
  const asked = here.value.path === "/" ? (here.value.search.get("q") ?? "") : "";
  const [text, setText] = useState(asked);
  const settled = useSettled(text.trim().slice(0, 200), 120);
  const isTyped = settled !== "" && settled !== asked;
  const answer = useAnswer(suggestQuery, isTyped ? { text: settled, first: 7, starts: [...startKinds], ends: [...endKinds] } : undefined);
  const found = answer.data && isTyped ? suggestedBy(settled, answer.data) : [];
  const options = isTyped ? [...found, { href: address("/", { q: text.trim() }), text: words.searchFor(text.trim()), beside: "", kind: "" }] : [];

  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    if (found.length > 0) announce(words.suggested(found.length));
  }, [found.length, words]);

  const leave = (href: string) => {
    if (!new URL(href, location.origin).searchParams.has("q")) setText("");
    go(href);
  };
  const list = () => text.trim() && leave(address("/", { q: text.trim() }));
  return (
    <search class={large ? "search-box large" : "search-box"}>
      <form
        action="/"
        onSubmit={(event) => {
          event.preventDefault();
          list();
        }}
      >
        <Combobox
          isSearch
          label={words.search}
          placeholder={words.searchHint}
          text={text}
          setText={setText}
          options={options.map((one) => ({ ...one, key: one.href }))}
          choose={(chosen) => (chosen ? leave(chosen.href) : list())}
        >
          <button type="submit" class="button main">
            {words.search}
          </button>
        </Combobox>
      </form>
      {isTyped && answer.failed && (
        <p class="failure" role="alert">
          {words.whatHappened[answer.failed.reason]} {words.whatToDo[answer.failed.reason]}
        </p>
      )}
    </search>
  );
}
