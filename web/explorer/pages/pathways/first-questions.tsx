import { address } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { questions } from "../search/questions.ts";
import { words } from "./words.ts";

/** What to do where nothing is chosen yet, with questions that the release answers. */
export function FirstQuestions() {
  return (
    <div class="no-ends">
      <p>{words().choose}</p>
      <ul>
        {questions
          .filter(({ path }) => path === "/pathways")
          .map(({ text, path, parameters }) => (
            <li key={text.en}>
              <a href={address(path, parameters)}>{text[language.value]}</a>
            </li>
          ))}
      </ul>
    </div>
  );
}
