import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Question } from "../measure/ask.js";
import { fire } from "../measure/fire.js";
import { topFunctions } from "../measure/read-profile.js";
import { type Place, startService } from "../servers/servers.js";
import type { Say, Section, Size } from "./section.js";

/** Where our service spends its time on the nested question: the five functions with most time of their own. */
export async function profile(place: Place, questions: readonly Question[], size: Size, say: Say): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), "msc-kg-profile-"));
  try {
    const server = await startService("MSC-KG", place, ["--cpu-prof", `--cpu-prof-dir=${folder}`]);
    say("profiling the service");
    const volley = await fire(`${server.url}/graphql`, questions, 8, size.seconds * 2).finally(() => server.stop());
    const [file] = await readdir(folder);
    const top = topFunctions(join(folder, file as string), 5);
    return {
      name: "profile",
      title: "Where our service spends its time on the nested question (own time, Node's main thread)",
      columns: ["function", "share"],
      rows: top.map(({ where, share }) => [`\`${where}\``, `${(share * 100).toFixed(1)} %`]),
      notes: [`Embedded engine, 8 connections, ${volley.requests} requests, start included.`],
      measured: top,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
