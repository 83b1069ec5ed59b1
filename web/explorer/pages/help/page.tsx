import { address } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { glossary } from "./glossary.ts";
import "./help.css";
import { words } from "./words.ts";

/** A tour of two minutes, how to read evidence, the keys, and the words in both languages. */
export function Page() {
  const text = words();
  usePageTitle(text.title);
  const isChinese = language.value === "zh";
  return (
    <div class="help-page">
      <h1>{text.title}</h1>
      <section>
        <h2>{text.tour}</h2>
        <ol class="tour">
          {text.tourSteps.map((step) => (
            <li key={step.link}>
              <strong>{step.do}</strong> {step.why}{" "}
              <a href={linkOf(step.link)} aria-label={`${text.show}: ${step.do}`}>
                {text.show}
              </a>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{text.read}</h2>
        <ul>
          {text.readList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.keys}</h2>
        <dl class="facts">
          {text.keyList.map(({ keys, does }) => [
            <dt key={`${keys} ${does}`}>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>,
            <dd key={does}>{does}</dd>,
          ])}
        </dl>
      </section>
      <section>
        <h2>{text.glossary}</h2>
        <p>{text.glossaryHelp}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
        <section class="scroll" aria-label={text.glossary} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col" lang="en">
                  {text.term}
                </th>
                <th scope="col" lang="zh-Hans">
                  {text.chinese}
                </th>
                <th scope="col">{text.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {glossary.map(({ en, zh, meansEn, meansZh }) => (
                <tr key={en}>
                  <td lang="en">{en}</td>
                  <td lang="zh-Hans">{zh}</td>
                  <td>{isChinese ? meansZh : meansEn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </div>
  );
}

function linkOf(link: string): string {
  const [path = "/", search = ""] = link.split("?");
  return address(path, Object.fromEntries(new URLSearchParams(search)));
}
