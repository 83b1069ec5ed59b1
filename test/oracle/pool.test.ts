import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedRelease, serveRelease } from "../api/serve-release.js";
import { servedEngines as engines } from "../api/served-engines.js";

/** Cohorts that a pool of deaths joins, found in the files of the release by an implementation that shares nothing with the service. */
const deaths = {
  MSC_ONLY: ["Beijing302-UCMSC-ACLF", "PMID:28370357"],
  ANY: [
    ...["Beijing302-UCMSC-ACLF", "Geneva-BMMC-58", "ISRCTN10368050", "ISRCTN91288089", "Ningbo-APBSC-HBV", "PMID:26062731", "PMID:28370357"],
    ...["PMID:33447521", "URL:vip-674626232"],
  ],
};

/** Rows of MSC alone on survival that count as trials and are no figures, with what they print instead. */
const listed = {
  "RES:DOI_10.1007_s12072-021-10199-2.1": "DIRECTION_ONLY",
  "RES:PMID_30863450.1": "DIRECTION_ONLY",
  "RES:PMID_29293276.6": "DIRECTION_ONLY",
  "RES:PMID_23197664.1": "READ_IN_ANOTHER_ARTICLE",
  "RES:PMID_36703021.1": "NUMBERS_MISSING",
  "RES:PMID_36703021.2": "HAZARD_RATIO_ONLY",
  "RES:URL_researcherlife-UCMSC-HBV-96.1": "QUALITY_FLAGGED",
};

describe.each(engines)("pools on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await serveRelease(engine);
  });
  afterAll(() => served?.stop());
  const pool = async (measure: string, more = "") => {
    const { data, errors } = await served.ask(
      `{ pool(measure: "${measure}"${more}) { __typename ... on PoolAnswer { trials { cohort } withAnyCells { k ratio { estimate } } leftOut { result { id } reason } }
        ... on Pooled { ratio { estimate } } ... on NotPoolable { reason k } } }`,
    );
    expect(errors).toBeUndefined();
    return data.pool;
  };
  const cohorts = ({ trials }: { trials: { cohort: string }[] }) => trials.map(({ cohort }) => cohort.replace("COHORT:", "")).sort();

  describe.skipIf(engine.skip)("of the curated release", () => {
    it.each(["MSCKG:survival", "MSCKG:mortality"])("%s of MSC alone has two trials, and is not pooled", async (measure) => {
      const answer = await pool(measure);
      expect([answer.__typename, answer.reason, answer.k, cohorts(answer)]).toEqual(["NotPoolable", "TOO_FEW", 2, deaths.MSC_ONLY]);
      expect(answer.withAnyCells.k).toBe(deaths.ANY.length);
      const reasons = Object.fromEntries(answer.leftOut.map(({ result, reason }: { result: { id: string }; reason: string }) => [result.id, reason]));
      expect(reasons).toMatchObject(listed);
    });

    it("survival of any cells has nine trials", async () => {
      const answer = await pool("MSCKG:survival", ", cells: ANY, model: DERSIMONIAN_LAIRD, adjust: NONE");
      expect([answer.__typename, cohorts(answer)]).toEqual(["Pooled", deaths.ANY]);
      expect(answer.ratio.estimate).toBeCloseTo(0.5968242442396283, 6);
    });

    it.each(["MSCKG:meld", "MSCKG:albumin", "MSCKG:bilirubin"])("%s has no trial of MSC alone with figures", async (measure) => {
      expect(await pool(measure)).toMatchObject({ __typename: "NotPoolable", reason: "TOO_FEW", k: 0, trials: [] });
    });

    it("figures that their source makes impossible are in no pool", async () => {
      const impossible = ["RES:PMID_26062731.20", "RES:PMID_26062731.21", "RES:PMID_26062731.22", "RES:PMID_26062731.23"];
      const { leftOut } = await pool("HP:0001541", ", cells: ANY, minStudies: 2");
      const flagged = leftOut.filter(({ reason }: { reason: string }) => reason === "QUALITY_FLAGGED");
      expect(flagged.map(({ result }: { result: { id: string } }) => result.id)).toEqual(expect.arrayContaining(impossible));
    });
  });
});
