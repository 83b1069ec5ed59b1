import type { ResultOf } from "gql.tada";
import { address } from "../app/address.ts";
import { studyPath } from "../app/path-of.ts";
import { labelOf } from "../texts/label-of.ts";
import { inWords } from "../texts/numbers.ts";
import { partWords } from "../texts/part-words.ts";
import type { studyLineFragment } from "./evidence.query.ts";
import { OutLinks } from "./out-links.tsx";

type Study = ResultOf<typeof studyLineFragment>;

/** Studies, one a line: title, year, design, patients, and the pages that its identifiers lead to. */
export function StudyLines({ studies }: { readonly studies: readonly Study[] }) {
  return (
    <ul class="study-lines">
      {studies.map((study) => (
        <li key={study.id}>
          <a href={address(studyPath(study.id))} lang="en">
            {study.title}
          </a>{" "}
          <span class="dim">{[study.year, labelOf("StudyDesign", study.design), patientsOf(study)].filter(Boolean).join(" · ")}</span>{" "}
          {study.retraction === "RETRACTED" && <strong class="bad">{labelOf("RetractionState", study.retraction)}</strong>}
          <OutLinks id={study.id} identifiers={study.identifiers} />
        </li>
      ))}
    </ul>
  );
}

function patientsOf({ treated, control }: Study): string {
  const words = partWords();
  if (treated === null) return "";
  return control === null ? words.treatedOnly(inWords(treated)) : words.patients(inWords(treated), inWords(control));
}
