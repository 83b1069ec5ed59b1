import type { ResultOf } from "gql.tada";
import { address, hereWith } from "../../app/address.ts";
import { go } from "../../app/location.ts";
import { entityPath, studyPath } from "../../app/path-of.ts";
import { labelOf } from "../../texts/label-of.ts";
import { inWords } from "../../texts/numbers.ts";
import type { contradictionsQuery } from "./contradictions.query.ts";
import { words } from "./words.ts";

/** One contradiction. */
export type Found = ResultOf<typeof contradictionsQuery>["contradictions"]["nodes"][number];
type Pair = Found["association"];

/** A contradiction: the pair, its sides beside each other, and in what they differ. */
export function Contradiction({ found }: { readonly found: Found }) {
  const text = words();
  const { association, against, sides, differences } = found;
  return (
    <article class="contradiction">
      <h2>
        <PairLinks pair={association} />
      </h2>
      <p class="tools">
        <span class="tag">{text.levels[found.level] ?? found.level}</span>
        <span class="dim">
          {text.strength} {inWords(found.strength, 2)}
        </span>
        <Open pair={association} />
      </p>
      {against.id !== association.id && (
        <p class="tools">
          <span class="dim">{text.against}:</span> <PairLinks pair={against} /> <Open pair={against} />
        </p>
      )}
      <div class="sides">
        {sides.map((side) => (
          <section key={`${side.association.id} ${side.sign}`}>
            <h3 class={side.sign > 0 ? "up" : side.sign < 0 ? "down" : ""}>
              {side.sign > 0 ? `▲ ${text.raises}` : side.sign < 0 ? `⊣ ${text.lowers}` : `∅ ${text.noEffect}`}{" "}
              <span class="dim">
                {text.weight} {inWords(side.weight, 2)}
              </span>
            </h3>
            {side.association.id !== association.id && <p class="dim">{`${side.association.subject.name} → ${association.object.name}`}</p>}
            <ul>
              {side.claims.map(({ id, statement }) => (
                <li key={id}>{statement}</li>
              ))}
              {side.results.map((result) => (
                <li key={result.id}>
                  {[
                    result.measure?.name ?? result.outcome,
                    labelOf("ResultDirection", result.direction),
                    result.weeks !== null && text.weeks(inWords(result.weeks)),
                  ]
                    .filter(Boolean)
                    .join(" · ")}{" "}
                  <a href={address(studyPath(result.study.id))}>{result.study.id}</a>
                </li>
              ))}
            </ul>
            <p class="dim">{text.studies}</p>
            <ul class="study-lines">
              {side.studies.map((study) => (
                <li key={study.id}>
                  <a href={address(studyPath(study.id))} lang="en">
                    {study.title}
                  </a>{" "}
                  <span class="dim">{[study.year, labelOf("StudyDesign", study.design)].filter(Boolean).join(" · ")}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h3>{text.differences}</h3>
      {differences.length === 0 ? (
        <p class="dim">{text.noDifference}</p>
      ) : (
        <dl class="facts">
          {differences.map((one) => (
            <div key={one.aspect}>
              <dt>{one.label}</dt>
              <dd>{one.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

function PairLinks({ pair }: { readonly pair: Pair }) {
  return (
    <span>
      <a href={address(entityPath(pair.subject.id))}>{pair.subject.name}</a> → <a href={address(entityPath(pair.object.id))}>{pair.object.name}</a>
    </span>
  );
}

function Open({ pair }: { readonly pair: Pair }) {
  const text = words();
  return (
    <button type="button" class="button small" aria-label={text.open(pair.subject.name, pair.object.name)} onClick={() => go(hereWith({ open: pair.id }))}>
      {text.evidence}
    </button>
  );
}
