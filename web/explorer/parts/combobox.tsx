import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";

/** A line of a list under a box. */
export interface Option {
  readonly key: string;
  readonly text: string;
  readonly beside: string;
  readonly kind: string;
}

interface ComboboxProps<One extends Option> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly options: readonly One[];
  /** Called with the choice; with nothing where Enter was pressed without one. */
  readonly choose: (option: One | undefined) => void;
  readonly isSearch?: boolean;
  readonly children?: ComponentChildren;
}

/** A box with a list below it (ARIA combobox): arrow keys move in the list, Enter chooses, Esc closes it. */
export function Combobox<One extends Option>({ label, placeholder, text, setText, options, choose, isSearch, children }: ComboboxProps<One>) {
  const words = texts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && text.trim() !== "" && options.length > 0;
  const last = options.length - 1;
  const take = (option: One | undefined) => {
    setOpen(false);
    setActive(-1);
    choose(option);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (event.key === "ArrowDown") setActive(active >= last ? -1 : active + 1);
      else setActive(active === -1 ? last : active - 1);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(shown ? options[active] : undefined);
    }
  };
  return (
    <div class="combobox">
      <div class="combobox-line">
        <input
          type="text"
          name="q"
          enterKeyHint="search"
          {...(isSearch && { "data-search": true })}
          role="combobox"
          autocomplete="off"
          maxLength={200}
          aria-label={label}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={placeholder}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        {children}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox (ARIA 1.2) */}
      <ul id={`${id}-list`} role="listbox" aria-label={words.suggestions} hidden={!shown}>
        {shown &&
          options.map((one, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus; aria-activedescendant points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box listens to the keys
            <li
              key={one.key}
              id={`${id}-${index}`}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the list above
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              <span class="what">
                {one.text} {one.beside && <span class="dim">{one.beside}</span>}
              </span>
              {one.kind && <span class="tag">{one.kind}</span>}
            </li>
          ))}
      </ul>
    </div>
  );
}
