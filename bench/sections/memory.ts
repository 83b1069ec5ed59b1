import { ask, type Question } from "../measure/ask.js";
import { residentMegabytes } from "../measure/resident-megabytes.js";
import { slope } from "../measure/statistics.js";
import { startService } from "../servers/servers.js";
import type { Say, Section, Size } from "./section.js";

/** Resident memory of the embedded service over thousands of nested questions, no two of the same text. */
export async function memory(folder: string, sources: readonly string[], size: Size, say: Say): Promise<Section> {
  const server = await startService("MSC-KG embedded", folder);
  const points: [number, number][] = [];
  try {
    for (let asked = 0; asked < 2 * size.memoryQueries; asked += 8) {
      await Promise.all(Array.from({ length: 8 }, (_, index) => ask(`${server.url}/graphql`, distinct(asked + index, sources))));
      if (asked % 200 === 0) points.push([asked, residentMegabytes(server.pid)]);
      if (asked % 1_000 === 0) say(`memory: ${asked} questions, ${residentMegabytes(server.pid).toFixed(0)} MB`);
    }
  } finally {
    await server.stop();
  }
  const between = (first: number, last: number) => points.slice(Math.floor(points.length * first), Math.ceil(points.length * last));
  const perThousand = (some: readonly [number, number][]) => (slope(some) * 1_000).toFixed(2);
  return {
    name: "memory",
    title: `Resident memory over twice ${size.memoryQueries} distinct nested questions, embedded`,
    columns: ["what", "MB"],
    rows: [
      ["at the start", (points[0] as [number, number])[1].toFixed(0)],
      [`after ${size.memoryQueries}`, (between(0, 0.5).at(-1) as [number, number])[1].toFixed(0)],
      ["at the end", (points.at(-1) as [number, number])[1].toFixed(0)],
      [`slope over the last two thirds of the first ${size.memoryQueries}, for 1,000 questions`, perThousand(between(1 / 6, 0.5))],
      [`slope over the second ${size.memoryQueries}, for 1,000 questions`, perThousand(between(0.5, 1))],
    ],
    notes: [
      "8 at a time; each text has an alias of its own, so that no cache of documents or plans knows it. Node's heap grows until its collector has found its pace.",
    ],
    measured: points,
  };
}

function distinct(number: number, sources: readonly string[]): Question {
  const query = `query Distinct { q${number}: cellSource(id: "${sources[number % sources.length]}") { name mechanisms(first: ${1 + (number % 5)}) { nodes { n${number}: name outcomes(first: ${1 + (number % 3)}) { nodes { id name studies(first: 2) { nodes { id year } } } } } } } }`;
  return { operationName: "Distinct", query, variables: {} };
}
