import { append } from "../../../basics/append.js";
import { compareCodeUnits } from "../../../basics/compare-code-units.js";
import { reachableFrom } from "../../../basics/reachable-from.js";
import type { ClaimRow } from "../../../model/claim-row.js";
import { inheritingKinds } from "../../../model/inheriting-kinds.js";
import { evidenceOfPairs } from "../../confidence/evidence-of-pairs.js";
import type { EvidenceRow } from "../../confidence/evidence-row.js";
import { stepConfidence } from "../../pathways/pathway-confidence.js";
import type { Release } from "../release.js";
import type { Affects } from "./affects.js";
import { isHuman } from "./is-human.js";

/** A claim as the walk takes it: from where to where. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1;
  readonly turned: boolean;
  readonly claim: ClaimRow;
}

/**
 * The walk over the claims: one row for each subject, object and sign, sorted by them (the rising sign first).
 *
 * A claim with a sign leads as its predicate is walked: `forward` from subject to object, `inverse` from object to
 * subject. A source, product or disease also has the steps of all its superclasses, except towards itself and towards
 * what its own null or negative claims are about: only the node's own claim blocks, and a null finding blocks both
 * directions. The best evidence level is the highest rank of `ladder.json`; of equal ranks the first in the order own
 * claims, then superclasses from near to far. The rules are those of `data/paths.py`, which `data/walk-edges.jsonl`
 * comes from. `confidence` is that of the step as `stepConfidence` has it, over all that bears on its pair.
 */
export function deriveAffects({ entities, predicates, claims, studies, results, ladder }: Omit<Release, "manifest">): Affects[] {
  const evidenceOf = evidenceOfPairs({ entities, claims, studies, results });
  const retracted = new Map(studies.map((study) => [study.id, study.retracted === true ? 1 : 0]));
  const parents = new Map<string, string[]>();
  const blocked = new Map<string, Set<string>>();
  const steps = new Map<string, Step[]>();
  for (const claim of claims) {
    const { subject, object, polarity, sign } = claim;
    const traverse = predicates.predicates[claim.predicate]?.traverse;
    if (traverse === "inherit" && polarity === "positive") append(parents, subject, object);
    if (polarity === "null" || polarity === "negative") blocked.set(subject, (blocked.get(subject) ?? new Set()).add(object));
    if (sign === 0) continue;
    if (traverse === "forward") append(steps, subject, { from: subject, to: object, sign, turned: false, claim });
    if (traverse === "inverse") append(steps, object, { from: object, to: subject, sign, turned: true, claim });
  }

  function stepsOf(id: string, kind: string): Step[] {
    const own = steps.get(id) ?? [];
    if (!inheritingKinds.includes(kind)) return own;
    const inherited = [...reachableFrom(parents, id)].flatMap((ancestor) => steps.get(ancestor) ?? []);
    return [...own, ...inherited.filter((step) => step.to !== id && !blocked.get(id)?.has(step.to))];
  }

  /** What bears on the pair as walked, and on the pair as claimed where a claim is walked from object to subject. */
  function evidenceOfStep(subject: string, object: string, together: readonly Step[]): EvidenceRow[] {
    const turned = new Set(together.filter((step) => step.turned).map(({ claim }) => claim.id));
    return [...evidenceOf(subject, object), ...(turned.size > 0 ? evidenceOf(object, subject).filter(({ id }) => turned.has(id)) : [])];
  }

  function affects(subject: string, together: readonly Step[], specificity: number): Affects {
    const [first] = together as [Step];
    const inOrder = [...together].sort((one, other) => compareCodeUnits(one.claim.id, other.claim.id));
    const evidence = inOrder.flatMap(({ claim }) => claim.evidence.map((study) => ({ claim, study })));
    const kept = evidence.filter(({ study }) => !retracted.get(study));
    return {
      subject,
      object: first.to,
      properties: {
        sign: first.sign,
        claims: inOrder.map((step) => step.claim.id),
        inheritedFrom: [...new Set(together.map((step) => step.from))].filter((from) => from !== subject).sort(compareCodeUnits),
        own: together.some((step) => step.from === subject),
        inverse: inOrder.filter((step) => step.turned).map((step) => step.claim.id),
        bestEvidenceLevel: together.reduce(
          (best, { claim }) => (ladder.evidence_rank[claim.evidence_level] > ladder.evidence_rank[best] ? claim.evidence_level : best),
          first.claim.evidence_level,
        ),
        rank: Math.max(0, ...kept.map(({ claim }) => ladder.evidence_rank[claim.evidence_level])),
        studies: new Set(kept.map(({ study }) => study)).size,
        specificity,
        confidence: stepConfidence(evidenceOfStep(subject, first.to, together), first.sign),
        human: together.some((step) => isHuman(step.claim)),
        evidenceClaims: evidence.map(({ claim }) => claim.id),
        evidenceStudies: evidence.map(({ study }) => study),
        evidenceLevels: evidence.map(({ claim }) => claim.evidence_level),
        evidenceHuman: evidence.map(({ claim }) => (isHuman(claim) ? 1 : 0)),
        evidenceSpecies: evidence.map(({ claim }) => `|${claim.context.species.map((name) => `${name}|`).join("")}`),
        evidenceRetracted: evidence.map(({ study }) => retracted.get(study) ?? 0),
      },
    };
  }

  const walked = entities.flatMap(({ id, kind }) => {
    const groups = new Map<string, Step[]>();
    for (const step of stepsOf(id, kind)) append(groups, `${step.to} ${step.sign}`, step);
    return [...groups.values()].map((together) => ({ subject: id, object: (together[0] as Step).to, together }));
  });
  const leaving = tally(walked.map(({ subject }) => subject));
  const leading = tally(walked.map(({ object }) => object));
  return walked
    .map(({ subject, object, together }) => affects(subject, together, 1 / Math.sqrt((leaving.get(subject) as number) * (leading.get(object) as number))))
    .sort(
      (one, other) => compareCodeUnits(one.subject, other.subject) || compareCodeUnits(one.object, other.object) || other.properties.sign - one.properties.sign,
    );
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
