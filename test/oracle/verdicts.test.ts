import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedRelease, serveRelease } from "../api/serve-release.js";
import { servedEngines as engines } from "../api/served-engines.js";

interface Question {
  readonly id: string;
  readonly kind: string;
  readonly question_en: string;
  // biome-ignore lint/suspicious/noExplicitAny: the answers of the kinds differ
  readonly answer: any;
}

const questions = readFileSync(new URL("./questions.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Question);

interface Report {
  readonly study: { readonly id: string };
  readonly claim: { readonly id: string } | null;
  readonly result: { readonly id: string } | null;
  readonly side: string;
  readonly counted: boolean;
  readonly notCountedBecause: string | null;
  readonly class: string | null;
  readonly design: string;
  readonly basis: string;
  readonly inheritedFrom: { readonly id: string } | null;
  readonly via: { readonly id: string } | null;
}

const ask = `query ($id: ID!, $after: String) { association(id: $id) {
  claims(first: 100) { nodes { id polarity } }
  verdict { direction state supports partlySupports text zh: text(lang: ZH) }
  reports(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    study { id } claim { id } result { id } side counted notCountedBecause class design basis inheritedFrom { id } via { id } } } } }`;

const levelOf: Readonly<Record<string, string>> = {
  RANDOMISED: "clinical_controlled",
  CONTROLLED: "clinical_controlled",
  UNCONTROLLED: "clinical_uncontrolled",
  ANIMAL: "preclinical",
  IN_VITRO: "preclinical",
  REVIEW: "review",
  NARRATIVE: "narrative",
};
const strongestFirst = Object.keys(levelOf);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

describe.each(engines)("the questions of release 2 on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await serveRelease(engine);
  });
  afterAll(() => served?.stop());

  async function pair(subject: string, object: string) {
    const reports: Report[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await served.ask(ask, { id: `ASSOC:${subject}~${object}`, after });
      expect(errors).toBeUndefined();
      const { association } = data;
      reports.push(...association.reports.nodes);
      if (!association.reports.pageInfo.hasNextPage) return { ...association, own: reports.filter(({ inheritedFrom, via }) => !inheritedFrom && !via) };
      after = association.reports.pageInfo.endCursor;
    }
  }

  const verdicts = questions.filter(({ kind, answer }) => kind === "verdict" && answer.subject);
  it.skipIf(engine.skip).each(verdicts)("$id: $question_en", async ({ answer }) => {
    const { verdict, own, claims } = await pair(answer.subject, answer.object);
    const claimsOn = (...sides: string[]) =>
      sorted(
        (own as Report[]).flatMap(({ claim, side, notCountedBecause }) =>
          claim && sides.includes(side) && notCountedBecause !== "NOT_AN_EFFECT" ? [claim.id] : [],
        ),
      );
    expect(verdict.direction).toBe(answer.direction);
    expect(claimsOn("FOR")).toEqual(sorted(answer.for));
    expect(claimsOn("AGAINST", "NO_EFFECT")).toEqual(sorted(answer.against));
    expect(sorted(claims.nodes.filter(({ polarity }: { polarity: string }) => polarity === "MIXED").map(({ id }: { id: string }) => id))).toEqual(
      sorted(answer.mixed),
    );
    const supporting = (own as Report[]).filter(({ side, claim, notCountedBecause }) => side === "FOR" && claim && notCountedBecause !== "NOT_AN_EFFECT");
    const found = sorted(supporting.filter(({ basis }) => basis === "FINDING" || basis === "POOLED").map(({ study }) => study.id));
    for (const id of answer.studies_for) expect(found).toContain(id);
    const best = strongestFirst.find((name) => supporting.some((report) => report.class === name));
    expect(best ? levelOf[best] : null).toBe(answer.best_level_of_support);
    if (["SUPPORTED", "UNCONTROLLED", "ANIMAL_ONLY", "IN_VITRO_ONLY", "NARRATIVE_ONLY"].includes(verdict.state))
      expect(verdict.supports + verdict.partlySupports).toBeGreaterThan(0);
  });

  const answerOf = (id: string) => questions.find((question) => question.id === id)?.answer;

  it.skipIf(engine.skip)("Q34: which studies stand behind marrow MSC and fibrosis, and which of them by title only", async () => {
    const { own } = await pair("CL:0002540", "HP:0001395");
    const supporting = (own as Report[]).filter(({ side, claim }) => side === "FOR" && claim);
    const by = (...bases: string[]) => sorted(supporting.filter(({ basis }) => bases.includes(basis)).map(({ study }) => study.id));
    expect(by("FINDING", "POOLED")).toEqual(sorted(answerOf("Q34").finding));
    expect(by("TITLE")).toEqual(sorted(answerOf("Q34").title));
  });

  it.skipIf(engine.skip)("Q35: which controlled studies stand behind better survival with cord MSC", async () => {
    const { own } = await pair("CL:0002569", "MSCKG:survival");
    const controlled = (own as Report[]).filter(({ side, class: name }) => side === "FOR" && (name === "RANDOMISED" || name === "CONTROLLED"));
    expect(sorted(controlled.map(({ study }) => study.id))).toEqual(sorted(answerOf("Q35")));
  });

  it.skipIf(engine.skip)("Q36: which meta-analyses found no effect of stem cells of mixed kind on MELD", async () => {
    const { own } = await pair("MSCKG:stem-cells-any", "MSCKG:meld");
    const none = (own as Report[]).filter(({ side, claim, design }) => side === "NO_EFFECT" && claim && design === "META_ANALYSIS");
    expect(sorted(none.map(({ study }) => study.id))).toEqual(sorted(answerOf("Q36")));
  });
});
