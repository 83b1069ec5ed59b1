import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releaseFolder, type ServedRelease, shareRelease } from "../api/serve-release.js";
import { servedEngines as engines } from "../api/served-engines.js";
import { leaveOut, whole } from "../run/how-much.js";

const topics = ["lists", "links", "verdicts", "reports", "pathways", "contradictions", "matrix", "comparison", "sensitivity", "pools"];

/** Random requests of a topic, and the seeds that choose them. */
const [inputs, seeds] = whole ? [12, ["1", "2", "3"]] : [2, [process.env.TEST_SEED ?? "1"]];

const python = spawnSync("python3", ["--version"]).status === 0;
if (!python) leaveOut({ part: "the recount of the service's answers (this machine has no python3)" });
else if (!whole) leaveOut({ list: "random requests of a topic that the recount answers too", made: inputs, of: 36 });

/** Runs `data/recount.py` against a service; comparisons and differences by topic, and all that it printed. */
async function recount(url: string, seed: string) {
  const given = ["-B", join(releaseFolder, "recount.py"), "--service", `${url}/graphql`, "--seed", seed, "--inputs", String(inputs)];
  const child = spawn("python3", given, { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      printed += text;
    });
  const [code] = await once(child, "close");
  const rows = [...printed.matchAll(/^(\w+) +(\d+) +(\d+)$/gm)].map(([, topic, compared, different]) => ({
    topic: topic as string,
    compared: Number(compared),
    different: Number(different),
  }));
  return { code: code as number, printed, rows };
}

describe.each(engines)("the recount in Python, on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip && python) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  it.skipIf(engine.skip || !python).each(seeds)(
    `comes to the answers of the service in every topic, with seed %s${python ? "" : " (skipped: this machine has no python3)"}`,
    { timeout: 600_000 },
    async (seed) => {
      const { code, printed, rows } = await recount(served.url, seed);
      expect(rows.map(({ topic }) => topic).sort(), printed).toEqual([...topics].sort());
      expect(
        rows.filter(({ different }) => different > 0),
        printed,
      ).toEqual([]);
      expect(rows.filter(({ compared }) => compared === 0)).toEqual([]);
      expect(code, printed).toBe(0);
    },
  );
});
