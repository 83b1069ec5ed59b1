import { append } from "../../../basics/append.js";
import { compareCodeUnits } from "../../../basics/compare-code-units.js";
import { reachableFrom } from "../../../basics/reachable-from.js";
import { required } from "../../../basics/required.js";
import type { ClaimRow } from "../../../model/claim-row.js";
import { inheritingKinds } from "../../../model/kind.js";
import type { KindOfClaim } from "../../pathways/kinds-of-claim.js";
import { scoreLink, strengthOfClass } from "../../pathways/score-link.js";
import type { Population } from "../../reports/population.js";
import type { PairEvidence } from "../../reports/reports-of-pair.js";
import type { Release } from "../release.js";
import type { Affects, PathRole } from "./affects.js";
import { isHuman } from "./is-human.js";
import { populationsOf } from "./populations.js";

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
 * comes from. `confidence`, `rank` and `soleSource` are those of `scoreLink`, over what `pairOf` says of a pair.
 */
export function deriveAffects(
  { entities, predicates, claims, studies, ladder }: Omit<Release, "manifest">,
  pairOf: (subject: string, object: string) => PairEvidence,
): Affects[] {
  const retracted = new Map(studies.map((study) => [study.id, study.retracted === true ? 1 : 0]));
  const populations = populationsOf(studies);
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

  /** Of a step that is walked from object to subject: what bears on those pairs, the superclasses' too. */
  function turnedPairs(subject: string, object: string, pair: PairEvidence): PairEvidence[] {
    return [subject, ...pair.classes.superclassesOf(subject)].map((start) => pairOf(object, start));
  }

  /** The strongest role of the claims: a step that one of them causes is causal. */
  function roleOf(together: readonly Step[]): PathRole | undefined {
    const roles = new Set(together.map(({ claim }) => predicates.predicates[claim.predicate]?.path_role));
    return (["causal", "prognostic", "structural"] as const).find((role) => roles.has(role));
  }

  function kindOf(together: readonly Step[]): KindOfClaim {
    const role = roleOf(together);
    if (role === "prognostic") return "PROGNOSTIC";
    return role === "structural" && together.some(({ claim }) => claim.predicate === "measures" || claim.predicate === "component_of") ? "READING" : "CAUSAL";
  }

  function affects(subject: string, together: readonly Step[], specificity: number, ownSpecificity: number): Affects {
    const first = required(together[0], "the first step");
    const inOrder = [...together].sort((one, other) => compareCodeUnits(one.claim.id, other.claim.id));
    const evidence = inOrder.flatMap(({ claim }) => claim.evidence.map((study) => ({ claim, study })));
    const kept = evidence.filter(({ study }) => !retracted.get(study));
    const own = new Set(together.filter((step) => step.from === subject).map(({ claim }) => claim.id));
    const inverse = inOrder.filter((step) => step.turned).map((step) => step.claim.id);
    const pair = pairOf(subject, first.to);
    const score = scoreLink({
      sign: first.sign,
      isCausal: (roleOf(together) ?? "causal") === "causal",
      claimIds: new Set(together.map(({ claim }) => claim.id)),
      pair,
      turned: inverse.length > 0 ? turnedPairs(subject, first.to, pair) : [],
    });
    return {
      subject,
      object: first.to,
      properties: {
        sign: first.sign,
        claims: inOrder.map((step) => step.claim.id),
        inheritedFrom: [...new Set(together.map((step) => step.from))].filter((from) => from !== subject).sort(compareCodeUnits),
        own: own.size > 0,
        inverse,
        bestEvidenceLevel: together.reduce(
          (best, { claim }) => (ladder.evidence_rank[claim.evidence_level] > ladder.evidence_rank[best] ? claim.evidence_level : best),
          first.claim.evidence_level,
        ),
        rank: strengthOfClass(score.class),
        keptClaims: [...new Set(kept.map(({ claim }) => claim.id))],
        studies: new Set(kept.map(({ study }) => study)).size,
        specificity,
        ownSpecificity,
        confidence: score.confidence,
        kindOfClaim: kindOf(together),
        soleSource: score.soleSource ?? "",
        human: together.some((step) => isHuman(step.claim)),
        pathRole: roleOf(together),
        evidenceClaims: evidence.map(({ claim }) => claim.id),
        evidenceStudies: evidence.map(({ study }) => study),
        evidenceLevels: evidence.map(({ claim }) => claim.evidence_level),
        evidenceOwn: evidence.map(({ claim }) => (own.has(claim.id) ? 1 : 0)),
        evidenceHuman: evidence.map(({ claim }) => (isHuman(claim) ? 1 : 0)),
        evidenceSpecies: evidence.map(({ claim }) => `|${claim.context.species.map((name) => `${name}|`).join("")}`),
        evidencePopulation: evidence.map(({ claim, study }) => entryOf(populations.ofReport(claim, study))),
        evidenceRetracted: evidence.map(({ study }) => retracted.get(study) ?? 0),
      },
    };
  }

  const walked = entities.flatMap(({ id, kind }) => {
    const groups = new Map<string, Step[]>();
    for (const step of stepsOf(id, kind)) append(groups, `${step.to} ${step.sign}`, step);
    return [...groups.values()].map((together) => ({ subject: id, object: required(together[0], "the first step").to, together }));
  });
  const degreesOf = (links: typeof walked) => ({ leaving: tally(links.map(({ subject }) => subject)), leading: tally(links.map(({ object }) => object)) });
  const [all, own] = [degreesOf(walked), degreesOf(walked.filter(isOwn))];
  return walked
    .map((link) => affects(link.subject, link.together, specificityOf(link, all), isOwn(link) ? specificityOf(link, own) : 0))
    .sort(
      (one, other) => compareCodeUnits(one.subject, other.subject) || compareCodeUnits(one.object, other.object) || other.properties.sign - one.properties.sign,
    );
}

/** A population as one text of a parallel list: `|stage:decompensated|cause:hbv|`. */
function entryOf({ stages, causes, models }: Population): string {
  const named = [...stages.map((name) => `stage:${name}`), ...causes.map((name) => `cause:${name}`), ...models.map((name) => `model:${name}`)];
  return `|${named.map((name) => `${name}|`).join("")}`;
}

const isOwn = ({ subject, together }: { readonly subject: string; readonly together: readonly Step[] }): boolean =>
  together.some(({ from }) => from === subject);

/** By a root and a division, which each version of Node rounds alike; a power it does not. */
function specificityOf(
  { subject, object }: { readonly subject: string; readonly object: string },
  degrees: Record<"leaving" | "leading", ReadonlyMap<string, number>>,
): number {
  return 1 / Math.sqrt((degrees.leaving.get(subject) ?? 0) * (degrees.leading.get(object) ?? 0));
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
