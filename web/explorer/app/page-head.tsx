import abouts from "virtual:pages";
import { useState } from "preact/hooks";
import { SearchBox } from "../parts/search-box.tsx";
import { Switch } from "../parts/switch.tsx";
import { languages, languageTags, ownNames } from "../texts/language.ts";
import { texts } from "../texts/texts.ts";
import { address, hereWith } from "./address.ts";
import { language } from "./language.ts";
import { go, here } from "./location.ts";
import { showTheme, theme, themes } from "./theme.ts";

/** Name, pages, search, and the switches for language and theme. */
export function PageHead() {
  const words = texts();
  const [open, setOpen] = useState(false);
  const { path } = here.value;
  return (
    <header class="head">
      <a class="brand" href={address("/")}>
        <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
          <path d="M8 8l15 5M8 8l4 16M23 13L12 24" stroke="currentColor" stroke-width="2.5" />
          <circle cx="8" cy="8" r="5" class="dot-a" />
          <circle cx="24" cy="13" r="5" class="dot-b" />
          <circle cx="12" cy="25" r="5" class="dot-c" />
        </svg>
        MSC-KG
      </a>
      <button type="button" class="menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        {words.openMenu}
      </button>
      <nav id="menu" class={open ? "menu open" : "menu"} aria-label={words.menu}>
        <ul>
          {abouts.map(
            ({ name, path: to, menu }) =>
              menu && (
                <li key={name}>
                  <a href={address(to)} aria-current={to === path ? "page" : undefined} onClick={() => setOpen(false)}>
                    {menu[language.value]}
                  </a>
                </li>
              ),
          )}
          <li>
            <a href={address("/playground")}>{words.playground}</a>
          </li>
        </ul>
      </nav>
      {path !== "/" && <SearchBox />}
      <div class="switches">
        <Switch
          legend={words.language}
          options={languages.map((one) => ({ value: one, text: ownNames[one], lang: languageTags[one] }))}
          chosen={language.value}
          choose={(lang) => go(hereWith({ lang }), { replace: true })}
        />
        <Switch legend={words.theme} options={themes.map((one) => ({ value: one, text: words.themes[one] }))} chosen={theme.value} choose={showTheme} />
      </div>
    </header>
  );
}
