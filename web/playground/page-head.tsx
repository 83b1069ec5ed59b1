import { type Language, languages, texts } from "./texts.ts";
import { type Theme, themes } from "./theme.ts";

/** What a language is called by those who speak it. */
const ownNames: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

interface PageHeadProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
}

/** What the page is, what it is not, and its switches. */
export function PageHead({ language, theme, chooseLanguage, chooseTheme }: PageHeadProps) {
  const words = texts[language];
  return (
    <header className="page-head">
      <h1>{words.title}</h1>
      <p className="research-use">{words.researchUse}</p>
      <fieldset className="switch">
        <legend>{words.language}</legend>
        {languages.map((one) => (
          <button key={one} type="button" lang={texts[one].tag} aria-pressed={one === language} onClick={() => chooseLanguage(one)}>
            {ownNames[one]}
          </button>
        ))}
      </fieldset>
      <fieldset className="switch">
        <legend>{words.theme}</legend>
        {themes.map((one) => (
          <button key={one} type="button" aria-pressed={one === theme} onClick={() => chooseTheme(one)}>
            {words.themes[one]}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
