import { readFileSync } from "node:fs";

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A function and its share of the time that was not idle. */
export interface Share {
  readonly where: string;
  readonly share: number;
}

/** The functions in which a `.cpuprofile` of Node spent most time themselves. */
export function topFunctions(file: string, count: number): Share[] {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, "utf8")) as Profile;
  const nameOf = new Map(
    nodes.map(({ id, callFrame }) => [
      id,
      `${callFrame.functionName || "(anonymous)"} ${callFrame.url.split("/").slice(-2).join("/")}${callFrame.url ? `:${callFrame.lineNumber + 1}` : ""}`.trim(),
    ]),
  );
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const name = nameOf.get(id) as string;
    if (name === "(idle)" || name === "(program)") continue;
    const time = timeDeltas[index] as number;
    total += time;
    times.set(name, (times.get(name) ?? 0) + time);
  }
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([where, time]) => ({ where, share: time / total }));
}
