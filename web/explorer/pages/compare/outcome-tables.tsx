import type { ResultOf } from "gql.tada";
import { address, hereWith } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { go } from "../../app/location.ts";
import { entityPath, studyPath } from "../../app/path-of.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { inWords } from "../../texts/numbers.ts";
import { partWords } from "../../texts/part-words.ts";
import type { compareQuery } from "./compare.query.ts";
import { words } from "./words.ts";

type Comparison = ResultOf<typeof compareQuery>["compare"];
type Compared = Comparison["outcomes"][number];

interface OutcomeTablesProps {
  readonly name: string;
  readonly caption: string;
  readonly file: string;
  readonly things: Comparison["things"];
  readonly rows: readonly Compared[];
}

/** What is known of the entities on each outcome: studies that set them against each other, and, apart from that, each by itself. */
export function OutcomeTables({ name, caption, file, things, rows }: OutcomeTablesProps) {
  const text = words();
  const parts = partWords();
  const nameOf = (thing: { readonly name: string; readonly nameZh: string }) => (language.value === "zh" ? thing.nameZh : thing.name);
  const namesOf = (some: readonly { readonly id: string }[]) =>
    things
      .filter(({ id }) => some.some((one) => one.id === id))
      .map(nameOf)
      .join("; ");
  const direct = rows.flatMap(({ outcome, direct: studies }) => studies.map((one) => ({ outcome, ...one })));
  const outcome = {
    key: "outcome",
    head: text.outcome,
    value: (row: Pick<Compared, "outcome">) => nameOf(row.outcome),
    cell: (row: Pick<Compared, "outcome">) => <a href={address(entityPath(row.outcome.id))}>{nameOf(row.outcome)}</a>,
  };
  return (
    <>
      <h3>
        {text.direct} <span class="tag">{direct.length}</span>
      </h3>
      {direct.length === 0 ? (
        <p class="notice">{text.noDirect}</p>
      ) : (
        <>
          <p class="notice">{text.directHelp}</p>
          <DataTable
            name={`${name}-direct`}
            caption={`${caption}: ${text.direct}`}
            file={`${file}-${name}-direct`}
            rows={direct}
            rowKey={(row) => `${row.outcome.id} ${row.study.id}`}
            columns={[
              outcome,
              {
                key: "study",
                head: text.study,
                wide: true,
                value: (row) => row.study.id,
                cell: (row) => (
                  <a href={address(studyPath(row.study.id))} lang="en">
                    {row.study.title}
                  </a>
                ),
              },
              { key: "year", head: parts.year, value: (row) => row.study.year, numeric: true },
              { key: "design", head: text.design, value: (row) => labelOf("StudyDesign", row.study.design) },
              { key: "things", head: text.compares, value: (row) => namesOf(row.things) },
              { key: "results", head: text.happened, value: (row) => row.results.map(({ direction }) => labelOf("ResultDirection", direction)).join("; ") },
              { key: "claims", head: text.claims, wide: true, value: (row) => row.claims.map(({ statement }) => statement).join(" ") },
            ]}
          />
        </>
      )}
      <h3>
        {text.indirect} <span class="tag">{rows.length}</span>
      </h3>
      <p class="notice">{text.indirectHelp}</p>
      <DataTable
        name={name}
        caption={`${caption}: ${text.indirect}`}
        file={`${file}-${name}`}
        rows={rows}
        rowKey={(row) => row.outcome.id}
        columns={[
          outcome,
          ...things.map((thing) => ({
            key: thing.id,
            head: nameOf(thing),
            wide: true,
            value: (row: Compared) => {
              const one = row.indirect.find((candidate) => candidate.thing.id === thing.id);
              return one && one.verdict.state !== "NONE" ? `${directionOf(one.verdict.direction)} ${one.verdict.text}`.trim() : text.nothing;
            },
            cell: (row: Compared) => {
              const one = row.indirect.find((candidate) => candidate.thing.id === thing.id);
              if (!one || one.verdict.state === "NONE") return <span class="dim">{text.nothing}</span>;
              const { verdict, confidence } = one;
              return (
                <div class="compared">
                  <p>
                    <strong class={verdict.direction === "RAISES" ? "up" : verdict.direction === "LOWERS" ? "down" : ""}>
                      {directionOf(verdict.direction)}
                    </strong>{" "}
                    {verdict.stateLabel}
                  </p>
                  <p class="dim">
                    {parts.independent(verdict.independentStudies)}
                    {verdict.inheritedStudies > 0 && ` · ${parts.inheritedStudies(verdict.inheritedStudies)}`}
                    {confidence && ` · ${parts.forAndAgainst(inWords(confidence.for, 2), inWords(confidence.against, 2))}`}
                  </p>
                  {verdict.independentStudies > verdict.inheritedStudies && (
                    <button
                      type="button"
                      class="link"
                      aria-label={text.open(nameOf(thing), nameOf(row.outcome))}
                      onClick={() => go(hereWith({ open: `ASSOC:${thing.id}~${row.outcome.id}` }))}
                    >
                      {text.evidence}
                    </button>
                  )}
                </div>
              );
            },
          })),
        ]}
      />
    </>
  );
}

function directionOf(direction: string): string {
  const parts = partWords();
  const signs: Readonly<Record<string, string>> = { RAISES: `▲ ${parts.raises}`, LOWERS: `⊣ ${parts.lowers}`, NO_EFFECT: `∅ ${parts.noEffectShort}` };
  return signs[direction] ?? "";
}
