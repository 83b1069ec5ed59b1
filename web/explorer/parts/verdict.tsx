import type { ResultOf } from "gql.tada";
import { inWords } from "../texts/numbers.ts";
import { partWords } from "../texts/part-words.ts";
import { DataTable } from "./data-table.tsx";
import type { evidenceQuery } from "./evidence.query.ts";

type Association = NonNullable<ResultOf<typeof evidenceQuery>["association"]>;

/** What the evidence on a link amounts to: in a sentence, as studies on each side, and how the confidence is made up; none where no report states an effect. */
export function Verdict({ verdict, confidence, file }: Pick<Association, "verdict" | "confidence"> & { readonly file: string }) {
  const words = partWords();
  const sides = [
    { name: words.supports, count: verdict.supports, mark: "good" },
    { name: words.partly, count: verdict.partlySupports, mark: "" },
    { name: words.against, count: verdict.opposes, mark: "bad" },
    { name: words.noEffectShort, count: verdict.noEffect, mark: "bad" },
  ];
  return (
    <div class="verdict">
      <p>{verdict.text}</p>
      <ul class="verdict-sides">
        {sides.map(({ name, count, mark }) => (
          <li key={name} class={count > 0 ? mark : "dim"}>
            <strong>{inWords(count)}</strong> {name}
          </li>
        ))}
        <li class="dim">{words.independent(verdict.independentStudies)}</li>
        {verdict.inheritedStudies > 0 && <li class="dim">{words.inheritedStudies(verdict.inheritedStudies)}</li>}
      </ul>
      {confidence ? (
        <details>
          <summary>
            {words.confidence}: {words.forAndAgainst(inWords(confidence.for, 2), inWords(confidence.against, 2))}
          </summary>
          <DataTable
            name="confidence"
            caption={words.confidence}
            file={file}
            rows={confidence.terms}
            rowKey={({ name, side, inherited, foundNone }) => `${name} ${side} ${inherited} ${foundNone}`}
            columns={[
              {
                key: "class",
                head: words.evidenceClass,
                value: ({ label, inherited, foundNone }) =>
                  [label, inherited && words.ofGeneralKind, foundNone && words.noEffectShort].filter(Boolean).join(" · "),
              },
              { key: "side", head: words.side, value: ({ side }) => (side === "FOR" ? words.supports : words.against) },
              { key: "studies", head: words.studies, value: ({ studies }) => studies, numeric: true },
              { key: "weight", head: words.weight, value: ({ weight }) => Number(weight.toFixed(3)), numeric: true },
              { key: "contribution", head: words.contribution, value: ({ contribution }) => Number(contribution.toFixed(3)), numeric: true },
            ]}
          />
        </details>
      ) : (
        <p class="dim">
          {words.confidence}: {words.noConfidence}
        </p>
      )}
    </div>
  );
}
