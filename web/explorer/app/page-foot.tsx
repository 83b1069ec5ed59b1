import { releaseQuery } from "../api/release.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { dayInWords } from "../texts/numbers.ts";
import { texts } from "../texts/texts.ts";
import { address } from "./address.ts";

/** Release, what the explorer is not, and how to get at the data. */
export function PageFoot() {
  const words = texts();
  const release = useAnswer(releaseQuery, {}).data?.release;
  return (
    <footer class="foot">
      <p>
        <strong>{words.researchUse}</strong>
      </p>
      <nav aria-label={words.footer}>
        <ul>
          <li>
            <a href={address("/data")}>
              {words.release} {release ? `${release.version} · ${dayInWords(release.date)}` : ""}
            </a>
          </li>
          <li>
            <a href="/tables">{words.tables}</a>
          </li>
          <li>
            <a href={address("/playground")}>{words.playground}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
