import type { ResultOf } from "gql.tada";
import { labelOf } from "../texts/label-of.ts";
import { partWords } from "../texts/part-words.ts";
import { stageInWords } from "../texts/stage-in-words.ts";
import type { claimFragment } from "./evidence.query.ts";
import { StudyLines } from "./study-lines.tsx";

type Claim = ResultOf<typeof claimFragment> & { readonly conflictsWith?: { readonly nodes: readonly { readonly id: string; readonly statement: string }[] } };

/** Claims: each with its statement, how strong its evidence is and why, where it was seen, and its studies. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const words = partWords();
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p class="statement">{claim.statement}</p>
          <p class="facts-line">
            <span class="tag">{labelOf("EvidenceLevel", claim.evidenceLevel)}</span>
            <span>{contextOf(claim)}</span>
          </p>
          {claim.studies.nodes.length > 0 ? <StudyLines studies={claim.studies.nodes} /> : <p class="dim">{words.noStudy}</p>}
          {claim.studies.nodes.length < claim.studies.totalCount && (
            <p class="notice">{words.allClaims(claim.studies.nodes.length, claim.studies.totalCount)}</p>
          )}
          {claim.conflictsWith && claim.conflictsWith.nodes.length > 0 && (
            <p class="notice">
              {words.conflicts}: {claim.conflictsWith.nodes.map(({ statement }) => statement).join(" · ")}
            </p>
          )}
          <details>
            <summary class="dim">{words.grounds}</summary>
            <p class="notice">
              <span lang="en">{claim.confidenceGrounds}</span> <code>{claim.id}</code>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Where and in whom a claim was seen, in one line. */
function contextOf({ context }: Claim): string {
  const settings = context.setting.map((setting) => labelOf("Setting", setting));
  const species = context.species.filter((one) => !(one === "HUMAN" && context.setting.includes("HUMAN"))).map((one) => labelOf("Species", one));
  return [
    ...settings,
    ...species,
    context.model,
    ...context.etiology.map((one) => one.toUpperCase()),
    context.stage && stageInWords(context.stage),
    context.region,
  ]
    .filter(Boolean)
    .join(" · ");
}
