import type { ResultOf } from "gql.tada";
import type { ComponentChildren } from "preact";
import { address } from "../../app/address.ts";
import { entityPath, studyPath } from "../../app/path-of.ts";
import { OutLinks } from "../../parts/out-links.tsx";
import { countryInWords } from "../../texts/country-in-words.ts";
import { labelOf } from "../../texts/label-of.ts";
import { inWords } from "../../texts/numbers.ts";
import { partWords } from "../../texts/part-words.ts";
import { statusInWords } from "../../texts/status-in-words.ts";
import type { studyQuery } from "./study.query.ts";
import { words } from "./words.ts";

type Study = NonNullable<ResultOf<typeof studyQuery>["study"]>;

/** What is known of a study beside its results: each fact that the release has; what a source does not say is not shown. */
export function StudyFacts({ study }: { readonly study: Study }) {
  const text = words();
  const parts = partWords();
  const list = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.length > 0 &&
    things.map(({ id, name }, index) => [
      index > 0 && " · ",
      <a key={id} href={address(entityPath(id))}>
        {name}
      </a>,
    ]);
  const inEnglish = (value: string | null) => value && <span lang="en">{value}</span>;
  const studies = (others: readonly { readonly id: string; readonly title: string }[]) =>
    others.length > 0 && (
      <ul class="id-list">
        {others.map(({ id, title }) => (
          <li key={id}>
            <a href={address(studyPath(id))} lang="en">
              {title}
            </a>{" "}
            <code>{id}</code>
          </li>
        ))}
      </ul>
    );
  const marked = (value: ComponentChildren, mark: string | false | null) => value && [value, mark && <span class="dim"> ({mark})</span>];
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [text.identifiers, <OutLinks key="ids" id={study.id} identifiers={study.identifiers} />],
    [parts.design, labelOf("StudyDesign", study.design)],
    [parts.year, study.year],
    [text.journal, inEnglish(study.journal)],
    [parts.country, marked(study.country && countryInWords(study.country), study.countryInferred && text.inferred)],
    [parts.phase, study.phase && statusInWords(study.phase)],
    [parts.status, marked(study.status && statusInWords(study.status), study.statusAsOf && text.asOf(study.statusAsOf))],
    [text.whyStopped, inEnglish(study.whyStopped)],
    [text.etiology, study.population.etiology?.join(" · ")],
    [text.severity, inEnglish(study.population.severity)],
    [parts.treated, study.treated !== null && inWords(study.treated)],
    [parts.control, study.control !== null && inWords(study.control)],
    [text.randomised, study.population.randomised !== null && inWords(study.population.randomised)],
    [parts.enrolled, marked(study.enrollment !== null && inWords(study.enrollment), study.enrollmentType === "Anticipated" && text.anticipated)],
    [parts.sources, list(study.cellSources)],
    [parts.routes, list(study.routes)],
    [parts.donor, marked(study.donor.map((donor) => labelOf("Donor", donor)).join(" · "), study.donorInferred && text.inferred)],
    [text.dose, inEnglish(study.dose)],
    [text.infusions, study.infusions?.map((count) => inWords(count)).join(" · ")],
    [text.followUp, study.followUpWeeks !== null && text.weeks(inWords(study.followUpWeeks))],
    [text.comparator, inEnglish(study.comparator)],
    [text.allocation, inEnglish(study.allocation)],
    [text.masking, inEnglish(study.masking)],
    [text.model, inEnglish(study.model)],
    [text.sponsor, inEnglish(study.sponsor)],
    [text.start, study.start],
    [text.completion, study.completion],
    [text.primary, study.primaryOutcomes.length > 0 && <Lines lines={study.primaryOutcomes.map(({ measure, timeFrame }) => `${measure} (${timeFrame})`)} />],
    [text.secondary, study.secondaryOutcomes && study.secondaryOutcomes.length > 0 && <Lines lines={study.secondaryOutcomes} />],
    [text.publications, study.linkedPublications.map(({ id }) => id).join(" · ")],
    [text.cohort, studies(study.sameCohort)],
    [text.overlap, studies(study.mayOverlapWith)],
    [text.retraction, marked(labelOf("RetractionState", study.retraction), study.retractionChecked)],
    [text.seenAt, study.seenAt.length > 0 && <Lines lines={study.seenAt} />],
    [text.note, [study.bibliographicOnly && text.bibliographic, inEnglish(study.note)]],
  ];
  return <dl class="facts">{facts.map(([name, value]) => isSaid(value) && [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}</dl>;
}

const isSaid = (value: ComponentChildren): boolean =>
  Array.isArray(value) ? value.some(isSaid) : value !== null && value !== undefined && value !== false && value !== "";

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="id-list" lang="en">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
